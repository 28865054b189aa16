package apparat.app.sheet;

import apparat.app.look.Sight;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.sheet.ExportSheet.Part;
import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.drawing.Placed;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.DateWords;
import apparat.session.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/**
 * How a picture is to be written.
 *
 * @param ending svg, pdf or png
 * @param size of the frame as named: 16:9, 4:3 or a4
 * @param theme its colours
 * @param scale pixels a unit, for PNG
 */
public record ExportModel(String ending, String size, Theme theme, double scale) {

  public static final List<String> ENDINGS = List.of("svg", "pdf", "png");
  public static final List<String> SIZES = List.of("16:9", "4:3", "a4");

  /** On a page of 16:9 these are 1280 × 720, 1600 × 900, 1920 × 1080 and so on. */
  public static final List<Double> SCALES = List.of(0.8, 1.0, 1.2, 2.0, 2.4, 3.0, 4.0);

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
            && SCALES.stream().anyMatch(scale -> all[3].equals(scaleWords(scale)));
    return known
        ? new ExportModel(all[0], all[1], colours(all[2], seen), Double.parseDouble(all[3]))
        : first(seen);
  }

  private static Theme colours(String name, Theme seen) {
    return Theme.all().stream().filter(theme -> theme.name().equals(name)).findFirst().orElse(seen);
  }

  /** To be read {@link #again}; who takes the colours seen will do so the next time. */
  public String words(Theme seen) {
    return String.join(
        " ", ending, size, theme.equals(seen) ? AS_SEEN : theme.name(), scaleWords(scale));
  }

  /** The same as another kind of file. */
  public ExportModel as(String otherEnding) {
    return new ExportModel(otherEnding, size, theme, scale);
  }

  /** Such as {@code 2} or {@code 1.2}. */
  static String scaleWords(double scale) {
    return scale == Math.rint(scale) ? String.valueOf(Math.round(scale)) : String.valueOf(scale);
  }

  /**
   * In what the file differs from what is seen; empty where it does not.
   *
   * @param place what stands in the middle of the window
   */
  public static String note(Sight seen, Middle place) {
    return switch (place) {
      case TABLES ->
          "Not the table is written but the picture: "
              + words(seen.view())
              + " on "
              + DateWords.day(seen.day())
              + ".";
      case SPRINGS -> "Not the map in free play is written but the one that is laid out.";
      case PICTURE ->
          seen.size().width() < PageSize.WIDE.width()
                  || seen.size().height() < PageSize.WIDE.height()
              ? "The window is smaller than the page: what it folds or leaves out for want of room"
                  + " is written all the same."
              : "";
    };
  }

  /**
   * What may be written of the picture that is seen, in words, and first what is offered.
   *
   * @param partInView whether only a part of it is in view
   * @param bodies whether one of several bodies can be written alone
   */
  public static SequencedMap<Part, String> parts(Sight seen, boolean partInView, boolean bodies) {
    SequencedMap<Part, String> parts = new LinkedHashMap<>();
    if (partInView) {
      parts.put(Part.SEEN, "The part in view");
    }
    parts.put(Part.WHOLE, partInView ? "The whole picture" : all(seen));
    if (bodies) {
      parts.put(Part.BODY, "One body alone");
    }
    return parts;
  }

  private static String all(Sight seen) {
    return !seen.hierarchy().only().isEmpty()
        ? "As it is seen"
        : seen.view() == View.BOTH ? "All bodies and the map" : "All bodies";
  }

  private static String subject(Sight seen) {
    String only = String.join("-", seen.hierarchy().only());
    return only.isEmpty()
        ? seen.view().toString()
        : (seen.view() == View.HIERARCHY ? "" : seen.view() + "-") + only;
  }

  private static String words(View view) {
    return switch (view) {
      case HIERARCHY -> "who sat where";
      case ALLIANCES -> "who stood with whom";
      case BOTH -> "who sat where and who stood with whom";
    };
  }

  /** The pixels of a PNG, such as {@code 3200 × 1800}. */
  static String pixels(String size, double scale) {
    PageSize page = PageSize.parse(size);
    return Math.round(page.width() * scale) + " × " + Math.round(page.height() * scale);
  }

  /** What is to be drawn, for a picture that is seen. */
  public Sight sight(Sight seen) {
    return seen.on(PageSize.parse(size), theme);
  }

  /** A part of what is drawn, as large as finds room on the page. */
  public Drawing part(Drawing drawing, Box part) {
    PageSize page = PageSize.parse(size);
    double factor = Math.min(page.width() / part.width(), page.height() / part.height());
    return Placed.part(drawing, part, factor);
  }

  /**
   * A name for the file, such as {@code hierarchy-1924-06-05-stalin.pdf}, or {@code
   * politburo-1924-06-05.pdf} where one body is seen alone.
   */
  public String fileName(Sight seen) {
    return subject(seen)
        + "-"
        + seen.compared().map(days -> days.then() + "-" + days.now()).orElse(seen.day().toString())
        + seen.selected().map(person -> "-" + person).orElse("")
        + "."
        + ending.toLowerCase(Locale.ROOT);
  }
}
