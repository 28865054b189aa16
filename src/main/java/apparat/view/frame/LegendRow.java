package apparat.view.frame;

import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.Theme;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sets the entries of a legend on one line, closer and then smaller where they would not fit; on a
 * small page on several lines.
 *
 * @param left x at which lines begin
 * @param room their width
 */
record LegendRow(double left, double room, Theme theme) {

  private static final double SWATCH_GAP = 6;
  private static final double WIDEST_GAP = 26;
  private static final double NARROWEST_GAP = 10;
  private static final double GAP_IN_CROWD = 7;
  private static final double FIRST_LINE = 17;
  private static final double FIRST_OF_MANY = 12;
  private static final double JOINED_GAP = 9;

  /** How many times as far as from line to line it is from the last to the next text. */
  private static final double APART = 1.3;

  /** The same where there are more lines than usual. */
  private static final double APART_IN_CROWD = 1.17;

  private static final double[] SIZES = {12, 11.5, 11};

  /** All entries on one line. */
  List<Mark> set(List<LegendEntry> entries, double baseline) {
    Type type = type(entries, room);
    return line(entries, type, gap(entries, type, room, NARROWEST_GAP), baseline);
  }

  /**
   * One group after the other on lines below a rule, on more than are usual where it must be; an
   * entry stays whole.
   *
   * @param most how many lines are usual
   * @param end how far below the rule the next text stands
   */
  List<Mark> flow(
      List<LegendEntry> signs, List<LegendEntry> sides, double rule, int most, double end) {
    Type type = new Type(Face.REGULAR, SIZES[SIZES.length - 1]);
    List<LegendEntry> all = new ArrayList<>(signs);
    all.addAll(sides);
    List<List<LegendEntry>> lines = new ArrayList<>(broken(signs, type));
    lines.addAll(broken(sides, type));
    if (lines.size() > most) {
      lines = broken(all, type);
    }
    if (lines.size() > most + 1) {
      lines = packed(groups(all), type);
    }
    if (lines.size() > most + 1) {
      List<List<LegendEntry>> widest = groups(all);
      widest.sort(Comparator.comparingDouble(group -> -width(group, type)));
      List<List<LegendEntry>> fewest = packed(widest, type);
      lines = fewest.size() < lines.size() ? inOrder(fewest, all) : lines;
    }
    List<Mark> marks = new ArrayList<>();
    // fewer lines than there is room for stand farther apart, more stand closer
    int free = Math.max(0, most - lines.size());
    double first = lines.size() > most ? FIRST_OF_MANY : FIRST_LINE + 3 * free;
    double baseline = rule + first;
    // the text below belongs to none of them, so it stands farther off
    double closest =
        (end - first) / (lines.size() - 1 + (lines.size() > most ? APART_IN_CROWD : APART));
    double pitch = Math.min(Measures.PITCH + 4 * free, closest);
    for (int i = 0; i < lines.size(); i++) {
      double gap = Math.min(gap(lines.get(i), type, room, GAP_IN_CROWD), 2 * NARROWEST_GAP);
      marks.addAll(line(lines.get(i), type, gap, baseline + i * pitch));
    }
    return marks;
  }

  /** On as few lines as closer gaps allow. */
  private List<List<LegendEntry>> broken(List<LegendEntry> entries, Type type) {
    List<List<LegendEntry>> usual = broken(entries, type, NARROWEST_GAP);
    List<List<LegendEntry>> closer = broken(entries, type, GAP_IN_CROWD);
    return closer.size() < usual.size() ? closer : usual;
  }

  /** Entries that belong together stay on one line. */
  private List<List<LegendEntry>> broken(List<LegendEntry> entries, Type type, double gap) {
    List<List<LegendEntry>> lines = new ArrayList<>();
    List<LegendEntry> line = new ArrayList<>();
    for (List<LegendEntry> group : groups(entries)) {
      List<LegendEntry> longer = new ArrayList<>(line);
      longer.addAll(group);
      if (!line.isEmpty() && width(longer, type) + gap * gaps(longer) > room) {
        lines.add(line);
        longer = group;
      }
      line = longer;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** In a crowd, what comes later fills the room that is left on lines before. */
  private List<List<LegendEntry>> packed(List<List<LegendEntry>> groups, Type type) {
    List<List<LegendEntry>> lines = new ArrayList<>();
    for (List<LegendEntry> group : groups) {
      double wide = width(group, type);
      lines.stream()
          .filter(line -> width(line, type) + GAP_IN_CROWD * (gaps(line) + 1) + wide <= room)
          .findFirst()
          .ifPresentOrElse(line -> line.addAll(group), () -> lines.add(new ArrayList<>(group)));
    }
    return lines;
  }

  /** The same lines, where what comes first in the legend comes first again. */
  private static List<List<LegendEntry>> inOrder(
      List<List<LegendEntry>> lines, List<LegendEntry> order) {
    Comparator<LegendEntry> first = Comparator.comparingInt(order::indexOf);
    return lines.stream()
        .map(line -> line.stream().sorted(first).toList())
        .sorted(Comparator.comparing(List::getFirst, first))
        .toList();
  }

  private static List<List<LegendEntry>> groups(List<LegendEntry> entries) {
    List<List<LegendEntry>> groups = new ArrayList<>();
    for (LegendEntry entry : entries) {
      if (groups.isEmpty() || !entry.joined()) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(entry);
    }
    return groups;
  }

  private List<Mark> line(List<LegendEntry> entries, Type type, double gap, double baseline) {
    List<Mark> marks = new ArrayList<>();
    double x = left;
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

  private static double gap(List<LegendEntry> entries, Type type, double room, double least) {
    double free = (room - width(entries, type)) / Math.max(1, gaps(entries));
    return Math.clamp(free, least, WIDEST_GAP);
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
