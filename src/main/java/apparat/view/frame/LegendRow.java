package apparat.view.frame;

import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.Theme;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Sets the entries of a legend on one line, closer and then smaller where they would not fit. */
final class LegendRow {

  private static final double SWATCH_GAP = 6;
  private static final double WIDEST_GAP = 26;
  private static final double NARROWEST_GAP = 10;
  private static final double JOINED_GAP = 9;
  private static final double[] SIZES = {12, 11.5, 11};

  private LegendRow() {}

  static List<Mark> set(List<LegendEntry> entries, double room, double baseline, Theme theme) {
    Type type = type(entries, room);
    double gap = gap(entries, type, room);
    List<Mark> marks = new ArrayList<>();
    double x = Frame.MARGIN;
    for (LegendEntry entry : entries) {
      x += marks.isEmpty() ? 0 : entry.joined() ? JOINED_GAP : gap;
      marks.addAll(entry.swatch().at(x, baseline - 4));
      double words = x + entry.swatchWidth() + SWATCH_GAP;
      String key = "legend/" + entry.key() + "/words";
      marks.add(Pen.text(key, entry.words(), type, words, baseline, theme.ink()));
      x += width(entry, type);
    }
    return marks;
  }

  private static Type type(List<LegendEntry> entries, double room) {
    for (double size : SIZES) {
      Type type = new Type(Face.REGULAR, size);
      if (width(entries, type) + NARROWEST_GAP * gaps(entries) <= room) {
        return type;
      }
    }
    return new Type(Face.REGULAR, SIZES[SIZES.length - 1]);
  }

  private static double gap(List<LegendEntry> entries, Type type, double room) {
    double free = (room - width(entries, type)) / Math.max(1, gaps(entries));
    return Math.clamp(free, NARROWEST_GAP, WIDEST_GAP);
  }

  private static long gaps(List<LegendEntry> entries) {
    return Math.max(0, entries.stream().filter(entry -> !entry.joined()).count() - 1);
  }

  /** Width of all entries with the gaps inside a group, without those between groups. */
  private static double width(List<LegendEntry> entries, Type type) {
    return entries.stream()
        .mapToDouble(entry -> width(entry, type) + (entry.joined() ? JOINED_GAP : 0))
        .sum();
  }

  private static double width(LegendEntry entry, Type type) {
    return entry.swatchWidth() + SWATCH_GAP + Typeface.width(entry.words(), type);
  }
}
