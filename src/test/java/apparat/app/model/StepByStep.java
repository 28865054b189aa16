package apparat.app.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tasks that run when the test says so. */
public final class StepByStep implements Tasks {

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean failing;

  @Override
  public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    waiting.add(
        () -> {
          if (failing) {
            failing = false;
            failed.accept(new IllegalStateException("as the test wished"));
          } else {
            done.accept(work.get());
          }
        });
  }

  @Override
  public <T> void beside(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    run(work, done, failed);
  }

  public void failNext() {
    failing = true;
  }

  public void runOne() {
    waiting.remove().run();
  }

  public void runAll() {
    while (!waiting.isEmpty()) {
      runOne();
    }
  }
}
