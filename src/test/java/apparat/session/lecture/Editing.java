package apparat.session.lecture;

import apparat.io.lecture.LectureFile;
import apparat.lecture.Lecture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Random;

/**
 * A lecturer at work, to be killed: edits, saves now and then, and notes in a ledger each state
 * with the time before it is taken up.
 */
final class Editing {

  private static final String FILE = "mine.lecture.json";
  private static final int PAUSE_MILLIS = 20;

  private final Path folder;
  private final Desk desk = new Desk(Lecture.empty("Mine", "party"));
  private final Journal journal;
  private final Autosave autosave;
  private final Random random;
  private Optional<Path> file = Optional.empty();

  private Editing(Path folder, long seed) {
    this.folder = folder;
    this.journal = new Journal(folder.resolve("kept"));
    this.random = new Random(seed);
    this.autosave = new Autosave(this::state, this::keep);
    desk.listen(this::noted);
  }

  /** Arguments: the folder to work in, and the seed of all that is done. */
  public static void main(String[] words) throws InterruptedException, IOException {
    new Editing(Path.of(words[0]), Long.parseLong(words[1])).work();
  }

  private Optional<Unsaved> state() {
    return desk.unsaved() ? Optional.of(new Unsaved(desk.lecture(), file)) : Optional.empty();
  }

  private void keep(Optional<Unsaved> unsaved) {
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

  private void work() throws InterruptedException, IOException {
    noted();
    long before = System.nanoTime();
    while (true) {
      if (random.nextInt(5) > 0) {
        edit();
      }
      if (random.nextInt(60) == 0) {
        save();
      }
      Thread.sleep(random.nextInt(12) == 0 ? 40L * PAUSE_MILLIS : PAUSE_MILLIS);
      long now = System.nanoTime();
      autosave.advance((now - before) / 1e9);
      before = now;
    }
  }

  private void edit() {
    int size = desk.lecture().size();
    switch (size == 0 ? 0 : random.nextInt(6)) {
      case 0 -> desk.add(size, DeskTest.moment(random.nextInt(2000)));
      case 1 -> desk.remove(random.nextInt(size));
      case 2 -> desk.move(random.nextInt(size), random.nextInt(size));
      case 3 -> desk.undo();
      case 4 -> desk.redo();
      default -> desk.notes(random.nextInt(size), "note " + random.nextInt());
    }
    autosave.touched();
  }

  private void save() throws IOException {
    file = Optional.of(folder.resolve(FILE));
    new SavingLecture(desk, autosave).to(file.get());
    note("saved");
  }

  private void noted() {
    note("state");
  }

  private void note(String what) {
    String line =
        what
            + " "
            + System.currentTimeMillis()
            + " "
            + fingerprint(desk.lecture())
            + System.lineSeparator();
    try {
      Files.writeString(
          folder.resolve("ledger"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String fingerprint(Lecture lecture) {
    return Integer.toHexString(LectureFile.write(lecture).hashCode());
  }

  static Path file(Path folder) {
    return folder.resolve(FILE);
  }
}
