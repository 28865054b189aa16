package apparat.io.lecture;

import apparat.io.json.JsonFile;
import apparat.io.json.MalformedJson;
import apparat.lecture.Lecture;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A lecture as JSON; {@code lecture.schema.json} says what may stand there. */
public final class LectureFile {

  /** The ending of its name. */
  public static final String ENDING = "lecture.json";

  /** What the member {@code format} says. */
  static final String FORMAT = "apparat-lecture-1";

  private LectureFile() {}

  /**
   * Reads all that can be read.
   *
   * @param name of the file, for its problems
   * @throws IOException if the file cannot be read at all
   */
  public static ReadLecture read(String name, InputStream in, Known known) throws IOException {
    try {
      return read(name, JsonFile.text(in), known);
    } catch (MalformedJson e) {
      Complaints complaints = new Complaints(name);
      complaints.add(
          e.place(), LectureProblem.NO_LECTURE, e.getMessage(), "choose the file of a lecture");
      return new ReadLecture(Lecture.empty("", known.dataSet()), List.copyOf(complaints.all()));
    }
  }

  /** Reads all that can be read of a text. */
  public static ReadLecture read(String name, String text, Known known) {
    Complaints complaints = new Complaints(name);
    return new ReadLecture(new LectureReader(complaints, known).read(text), complaints.all());
  }

  /** The text of a file from which the same lecture is read. */
  public static String write(Lecture lecture) {
    return LectureWriter.write(lecture);
  }
}
