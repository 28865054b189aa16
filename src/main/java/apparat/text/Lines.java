package apparat.text;

import java.util.ArrayList;
import java.util.List;

/** Makes text fit a width: broken into lines, shortened by an ellipsis or set smaller. */
public final class Lines {
  private static final String ELLIPSIS = "…";
  private static final double STEP = 0.5;

  private Lines() {}

  /**
   * The text in lines of at most the width, broken at spaces; a single word that is wider stands
   * alone. An empty text has no lines.
   */
  public static List<String> broken(String text, Type type, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("[ \\n\\t]+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || Typeface.width(longer, type) <= width) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return List.copyOf(lines);
  }

  /**
   * The text if it fits, else the longest beginning that fits together with an ellipsis; at worst
   * the ellipsis alone.
   */
  public static String shortened(String text, Type type, double width) {
    if (Typeface.width(text, type) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0) {
      end = text.offsetByCodePoints(end, -1);
      String shorter = text.substring(0, end).stripTrailing() + ELLIPSIS;
      if (Typeface.width(shorter, type) <= width) {
        return shorter;
      }
    }
    return ELLIPSIS;
  }

  /**
   * The type itself if the text fits, else the largest that fits, smaller by steps of a half; never
   * under the smallest size, which may then be too wide.
   */
  public static Type fitted(String text, Type type, double width, double smallest) {
    Type fitted = type;
    while (Typeface.width(text, fitted) > width && fitted.size() > smallest) {
      fitted = fitted.at(Math.max(smallest, fitted.size() - STEP));
    }
    return fitted;
  }
}
