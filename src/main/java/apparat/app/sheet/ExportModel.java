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

  /** What is offered at first: the colours that are seen. */
  public static ExportModel first(Theme seen) {
    return new ExportModel("pdf", "16:9", seen, 2);
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
