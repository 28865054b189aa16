package apparat.app.outside;

import apparat.app.model.Tasks;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** One quiet thread beside the window's, and one for each long work; they keep nothing alive. */
public final class BackgroundTasks implements Tasks, AutoCloseable {

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("apparat-worker").factory());

  @Override
  public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    hand(CompletableFuture.supplyAsync(work, worker), done, failed);
  }

  @Override
  public <T> void beside(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    Executor apart = task -> Thread.ofPlatform().daemon().name("apparat-long-work").start(task);
    hand(CompletableFuture.supplyAsync(work, apart), done, failed);
  }

  private static <T> void hand(
      CompletableFuture<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    work.whenComplete(
        (result, failure) ->
            Platform.runLater(
                () -> {
                  if (failure == null) {
                    done.accept(result);
                  } else {
                    failed.accept(failure);
                  }
                }));
  }

  /** Drops what has not begun. */
  @Override
  public void close() {
    worker.shutdownNow();
  }
}
