package apparat.app.sheet;

import apparat.app.look.Sight;
import apparat.drawing.PageSize;
import apparat.drawing.Theme;
import java.util.List;
import java.util.Locale;

/**
 * How a picture is to be written.
 *
 * @param ending svg, pdf or png
 * @param size of the frame as named: 16:9, 4:3 or a4
 * @param theme its colours
 * @param scale pixels a unit, for PNG
 */
public record ExportModel(String ending, String size, Theme theme, int scale) {

  public static final List<String> ENDINGS = List.of("svg", "pdf", "png");
  public static final List<String> SIZES = List.of("16:9", "4:3", "a4");
  public static final List<Integer> SCALES = List.of(1, 2, 3, 4);

  private static final String AS_SEEN = "seen";

  /** What is offered at first: the colours that are seen. */
  public static ExportModel first(Theme seen) {
    return new ExportModel("pdf", "16:9", seen, 2);
  }

  /** What was chosen last, where it is known; colours other than those seen then are kept. */
  public static ExportModel again(String words, Theme seen) {
    String[] all = words.split(" ");
    boolean known =
        all.length == 4
            && ENDINGS.contains(all[0])
            && SIZES.contains(all[1])
            && SCALES.stream().anyMatch(scale -> all[3].equals(scale.toString()));
    return known
        ? new ExportModel(all[0], all[1], colours(all[2], seen), Integer.parseInt(all[3]))
        : first(seen);
  }

  private static Theme colours(String name, Theme seen) {
    return Theme.all().stream().filter(theme -> theme.name().equals(name)).findFirst().orElse(seen);
  }

  /** To be read {@link #again}; who takes the colours seen will do so the next time. */
  public String words(Theme seen) {
    return String.join(
        " ", ending, size, theme.equals(seen) ? AS_SEEN : theme.name(), String.valueOf(scale));
  }

  /** The same as another kind of file. */
  public ExportModel as(String otherEnding) {
    return new ExportModel(otherEnding, size, theme, scale);
  }

  /** The pixels of a PNG, such as {@code 3200 × 1800}. */
  static String pixels(String size, int scale) {
    PageSize page = PageSize.parse(size);
    return Math.round(page.width() * scale) + " × " + Math.round(page.height() * scale);
  }

  /** What is to be drawn, for a picture that is seen. */
  public Sight sight(Sight seen) {
    return seen.on(PageSize.parse(size), theme);
  }

  /** A name for the file, such as {@code hierarchy-1924-06-05-stalin.pdf}. */
  public String fileName(Sight seen) {
    return seen.view()
        + "-"
        + seen.compared().map(days -> days.then() + "-" + days.now()).orElse(seen.day().toString())
        + seen.selected().map(person -> "-" + person).orElse("")
        + "."
        + ending.toLowerCase(Locale.ROOT);
  }
}
