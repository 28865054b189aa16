package apparat.app.surface;

import java.nio.file.Path;

/** Paths in sentences, which would be broken in the middle of a name where they are long. */
public final class PathWords {

  /** So many letters stand in one line of what is said at the foot. */
  static final int MOST = 40;

  private static final String LEFT_OUT = "…";

  private PathWords() {}

  /** All of a short path; of a long one as many names from its end as stand in a line. */
  public static String brief(Path path) {
    String whole = path.toString();
    if (whole.length() <= MOST) {
      return whole;
    }
    String separator = path.getFileSystem().getSeparator();
    String end = "";
    for (int at = path.getNameCount() - 1; at >= 0; at--) {
      String longer = separator + path.getName(at) + end;
      if (LEFT_OUT.length() + longer.length() > MOST) {
        break;
      }
      end = longer;
    }
    return end.isEmpty() ? beginning(path.getFileName()) : LEFT_OUT + end;
  }

  private static String beginning(Path name) {
    return name.toString().substring(0, Math.min(name.toString().length(), MOST - 1)) + LEFT_OUT;
  }
}
