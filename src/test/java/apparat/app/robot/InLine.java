package apparat.app.robot;

import apparat.app.model.Tasks;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does every task at once. */
public final class InLine implements Tasks {

  @Override
  public <T> void beside(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    run(work, done, failed);
  }

  /** The window would stand still meanwhile. */
  @Override
  public boolean workAhead() {
    return false;
  }

  @Override
  public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    T result;
    try {
      result = work.get();
    } catch (RuntimeException failure) {
      failed.accept(failure);
      return;
    }
    done.accept(result);
  }
}
