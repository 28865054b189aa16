package apparat.app.outside;

import apparat.app.model.Tasks;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** One quiet thread beside the window's, and one for each long work; they keep nothing alive. */
public final class BackgroundTasks implements Tasks, AutoCloseable {

  private final ExecutorService worker =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().daemon().name("apparat-worker").factory(),
          new ThreadPoolExecutor.DiscardPolicy());

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

  /** Drops what has not begun, and whatever is asked for from now on. */
  @Override
  public void close() {
    worker.shutdownNow();
  }
}
