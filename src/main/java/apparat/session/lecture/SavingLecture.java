package apparat.session.lecture;

import apparat.lecture.Lecture;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Saves what lies on a desk so that no moment of it can lose anything: kept first, then written,
 * then no longer kept.
 */
public record SavingLecture(Desk desk, Autosave autosave) {

  /** Writes the lecture as it is now. */
  public void to(Path file) throws IOException {
    Lecture now = desk.lecture();
    autosave.keepNow();
    LectureFiles.save(now, file);
    desk.saved(now);
    autosave.keepNow();
  }
}
