package apparat.app.robot;

import apparat.app.model.Tasks;
import apparat.app.outside.BackgroundTasks;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tasks on threads of their own, which break as long as a test wants them to. */
public final class Breaking implements Tasks, AutoCloseable {

  private final BackgroundTasks tasks = new BackgroundTasks();
  private volatile Optional<Throwable> failure = Optional.empty();

  /** From now on whatever begins ends with this error. */
  public void breakWith(Throwable error) {
    failure = Optional.of(error);
  }

  /** From now on all goes well again. */
  public void heal() {
    failure = Optional.empty();
  }

  @Override
  public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    tasks.run(breaking(work), done, failed);
  }

  @Override
  public <T> void beside(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    tasks.beside(breaking(work), done, failed);
  }

  /** What nobody asked for would only make the test longer. */
  @Override
  public boolean workAhead() {
    return false;
  }

  private <T> Supplier<T> breaking(Supplier<T> work) {
    return () -> {
      failure.ifPresent(Breaking::raise);
      return work.get();
    };
  }

  private static void raise(Throwable error) {
    switch (error) {
      case RuntimeException unforeseen -> throw unforeseen;
      case Error grave -> throw grave;
      default -> throw new IllegalStateException(error);
    }
  }

  @Override
  public void close() {
    tasks.close();
  }
}
