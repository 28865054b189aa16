package apparat.session.lecture;

import apparat.history.History;
import apparat.io.lecture.ReadLecture;
import apparat.lecture.Lecture;
import apparat.session.lecture.Journal.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A lecture whose changes were not saved when the program ended, found by the next one.
 *
 * @param saved the lecture as its file has it; empty where it was never saved
 * @param unsaved the lecture with its changes
 * @param journal where they were kept
 */
public record Recovery(Lecture saved, Unsaved unsaved, Path journal) {

  /** The first that is left about the history; what turns out to be saved is cleared away. */
  public static Optional<Recovery> find(Journal journal, History history) {
    for (Found found : journal.left(LectureFiles.known(history))) {
      Recovery recovery = of(found, history);
      if (!recovery.saved().equals(recovery.unsaved().lecture())) {
        return Optional.of(recovery);
      }
      recovery.forget();
    }
    return Optional.empty();
  }

  private static Recovery of(Found found, History history) {
    Lecture lecture = found.unsaved().lecture();
    Optional<ReadLecture> read = found.unsaved().file().flatMap(file -> read(file, history));
    Optional<Path> file =
        found.unsaved().file().filter(path -> read.filter(ReadLecture::whole).isPresent());
    Lecture saved =
        read.filter(ReadLecture::whole)
            .map(ReadLecture::lecture)
            .orElse(Lecture.empty(lecture.title(), lecture.dataSet()));
    return new Recovery(saved, new Unsaved(lecture, file), found.journal());
  }

  private static Optional<ReadLecture> read(Path file, History history) {
    try {
      return Optional.of(LectureFiles.open(file, history));
    } catch (IOException e) {
      return Optional.empty(); // the file is gone: the lecture is saved anew
    }
  }

  /** A desk on which the changes lie as one edit, so that they can be undone. */
  public Desk desk() {
    Desk desk = new Desk(saved);
    desk.recover(unsaved.lecture());
    return desk;
  }

  /** Says what was found. */
  public String sentence() {
    String title = unsaved.lecture().title();
    return "The lecture "
        + (title.isBlank() ? "without a title" : "“" + title + "”")
        + " had changes that were not saved; they are back.";
  }

  /** Takes the old journal away: another one keeps the changes, or nobody wants them. */
  public void forget() {
    try {
      Files.deleteIfExists(journal);
    } catch (IOException e) {
      return; // it will be offered again, which loses nothing
    }
  }
}
