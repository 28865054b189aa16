package apparat.app.lecture;

import apparat.app.model.Tasks;
import apparat.session.lecture.Autosave;
import apparat.session.lecture.Journal;
import apparat.session.lecture.Unsaved;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes to the journal beside the window's own work, never an older state over a newer one. */
final class Keeper implements Autosave.Keeping {

  private final Journal journal;
  private final Tasks tasks;
  private final Foreseen foreseen;
  private int asked;
  private int written;

  Keeper(Path folder, Tasks tasks, Foreseen foreseen) {
    this.journal = new Journal(folder);
    this.tasks = tasks;
    this.foreseen = foreseen;
  }

  Journal journal() {
    return journal;
  }

  @Override
  public void keep(Optional<Unsaved> unsaved) {
    int turn = ++asked;
    tasks.run(
        () -> write(unsaved, turn),
        done -> {},
        foreseen.or("What is not saved cannot be kept for a crash: save the lecture yourself."));
  }

  /** Writes before it returns. */
  void atOnce(Optional<Unsaved> unsaved) {
    try {
      write(unsaved, ++asked);
    } catch (UncheckedIOException e) {
      return; // the window closes: nobody is left to be told
    }
  }

  private synchronized int write(Optional<Unsaved> unsaved, int turn) {
    if (turn > written) {
      written = turn;
      try {
        if (unsaved.isPresent()) {
          journal.write(unsaved.get());
        } else {
          journal.clear();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return turn;
  }
}
