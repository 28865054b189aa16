package apparat.drawing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The frame of a picture.
 *
 * @param width in drawing units
 * @param height in drawing units
 */
public record PageSize(double width, double height) {
  /** A slide; the frame for which the look is specified. */
  public static final PageSize WIDE = new PageSize(1600, 900);

  /** An older projector. */
  public static final PageSize CLASSIC = new PageSize(1600, 1200);

  /** A sheet of A4 or A3 on its side. */
  public static final PageSize SHEET = new PageSize(1600, 1131);

  private static final Pattern FREE = Pattern.compile("(\\d{2,5})[x×](\\d{2,5})");

  /**
   * Reads {@code 16:9}, {@code 4:3}, {@code a4}, {@code a3} or width and height in units, such as
   * {@code 1920x1080}.
   *
   * @throws IllegalArgumentException in one sentence that says what can be read
   */
  public static PageSize parse(String text) {
    String size = text.strip().toLowerCase(Locale.ROOT);
    Matcher free = FREE.matcher(size);
    if (free.matches()) {
      return new PageSize(Integer.parseInt(free.group(1)), Integer.parseInt(free.group(2)));
    }
    return switch (size) {
      case "16:9" -> WIDE;
      case "4:3" -> CLASSIC;
      case "a4", "a3" -> SHEET;
      default ->
          throw new IllegalArgumentException(
              "'" + text + "' is no size: use 16:9, 4:3, a4, a3 or WIDTHxHEIGHT.");
    };
  }
}
