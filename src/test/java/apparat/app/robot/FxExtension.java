package apparat.app.robot;

import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Starts the toolkit once, runs each test on its thread, and fails a test that leaves an uncaught
 * error or an open window behind.
 */
public final class FxExtension implements BeforeAllCallback, InvocationInterceptor {

  /** A machine that is busy with other things may be given more. */
  private static final long LIMIT_SECONDS = Long.getLong("apparat.test.limit", 60);

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent("toolkit", key -> start());
  }

  private static Boolean start() {
    CompletableFuture<Void> started = new CompletableFuture<>();
    Platform.startup(() -> started.complete(null));
    started.join();
    Platform.setImplicitExit(false);
    return true;
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    CompletableFuture<Void> done = new CompletableFuture<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
    Platform.runLater(() -> run(invocation, done));
    try {
      done.get(LIMIT_SECONDS, TimeUnit.SECONDS);
      leavesNoWindow();
    } catch (ExecutionException e) {
      uncaught.forEach(e.getCause()::addSuppressed);
      throw e.getCause();
    } catch (TimeoutException e) {
      throw new AssertionError("The test did not end in " + LIMIT_SECONDS + " s.", e);
    } finally {
      closeAll();
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    if (!uncaught.isEmpty()) {
      throw new AssertionError("An error was not caught.", uncaught.getFirst());
    }
  }

  private static void run(Invocation<Void> invocation, CompletableFuture<Void> done) {
    try {
      invocation.proceed();
      done.complete(null);
    } catch (Throwable failure) { // whatever a test throws is handed to the thread that reports it
      done.completeExceptionally(failure);
    }
  }

  private static void leavesNoWindow() {
    if (onFxThread(() -> Window.getWindows().size()) > 0) {
      throw new AssertionError("The test leaves a window open.");
    }
  }

  private static void closeAll() {
    onFxThread(
        () -> {
          List.copyOf(Window.getWindows()).forEach(Window::hide);
          return 0;
        });
  }

  private static int onFxThread(java.util.function.Supplier<Integer> work) {
    CompletableFuture<Integer> result = new CompletableFuture<>();
    Platform.runLater(() -> result.complete(work.get()));
    return result.join();
  }
}
