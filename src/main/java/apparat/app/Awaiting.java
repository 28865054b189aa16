package apparat.app;

import apparat.app.Opening.Opened;
import apparat.app.model.Tasks;
import apparat.app.surface.Hints;
import apparat.app.surface.PathWords;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads data sets beside; of several the one asked for last is waited for. */
final class Awaiting {

  private final Tasks tasks;
  private final Hints hints;
  private Optional<Object> awaited = Optional.empty();

  Awaiting(Tasks tasks, Hints hints) {
    this.tasks = tasks;
    this.hints = hints;
  }

  /** Says that it reads, then hands over what has been read, or why that failed. */
  void read(
      Path path, Supplier<Opened> reading, Consumer<Opened> arrived, Consumer<Throwable> failed) {
    Object ticket = new Object();
    awaited = Optional.of(ticket);
    hints.busy(this, "Reading " + PathWords.brief(path) + " … Esc stops.");
    tasks.beside(
        reading,
        opened -> ifAwaited(ticket, () -> arrived.accept(opened)),
        failure -> ifAwaited(ticket, () -> failed.accept(failure)));
  }

  private void ifAwaited(Object ticket, Runnable then) {
    if (awaited.filter(ticket::equals).isPresent()) {
      stop();
      then.run();
    }
  }

  /** Waits no longer; whether anything was waited for. */
  boolean callOff() {
    boolean waited = awaited.isPresent();
    if (waited) {
      stop();
    }
    return waited;
  }

  private void stop() {
    awaited = Optional.empty();
    hints.done(this);
  }
}
