package apparat.layout.hierarchy;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.plan.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The chips of one body over the whole width: full seats in some columns at the left, candidates in
 * some at the right. Lines are filled from the left, so that few chips stand at the top.
 */
record ChipColumns(int full, int candidates) {

  /** A chip is not higher: where there is more room, all is enlarged. */
  static final double HIGHEST = 38;

  private static final double PAD = 14;
  private static final double HEAD = 42;
  private static final double FOOT = 30;
  private static final double GAP = 10;

  /** Between full seats and candidates. */
  private static final double APART = 28;

  private static final double PITCH = 46;
  private static final double LEAST_PITCH = 16;
  private static final double SHARE = 0.82;
  private static final int MOST = 8;

  /** All divisions of the width that leave room for names. */
  static List<ChipColumns> choices(Need.Chips need, double width) {
    List<ChipColumns> choices =
        IntStream.rangeClosed(1, MOST)
            .boxed()
            .flatMap(
                full ->
                    IntStream.rangeClosed(
                            need.candidates() > 0 ? 1 : 0, need.candidates() > 0 ? MOST : 0)
                        .mapToObj(candidates -> new ChipColumns(full, candidates)))
            .filter(
                columns ->
                    columns.full() <= Math.max(1, need.full())
                        && columns.candidates() <= need.candidates())
            .filter(columns -> columns.chipWidth(width) >= leastWidth(0))
            .toList();
    return choices.isEmpty() ? List.of(new ChipColumns(1, need.candidates() > 0 ? 1 : 0)) : choices;
  }

  int count() {
    return full + candidates;
  }

  /** How large the name is in a chip so high: the larger ones are set as in the leading panel. */
  static double names(double height) {
    if (height >= 27) {
      return 20;
    }
    return height >= 22.5 ? 15 : Math.min(14, height * 0.78);
  }

  /** A narrower chip of that height does not hold a name of its size. */
  static double leastWidth(double height) {
    if (height >= 27) {
      return 170;
    }
    return height >= 17 ? 140 : 110;
  }

  private double chipWidth(double width) {
    double apart = candidates > 0 ? APART - GAP : 0;
    return (width - 2 * PAD - GAP * (count() - 1) - apart) / count();
  }

  /** Sets the chips as high as finds room; what finds none is left out. */
  Content.Chips set(Need.Chips need, Box panel) {
    double width = chipWidth(panel.width());
    double top = panel.y() + HEAD;
    double room = panel.height() - HEAD - FOOT;
    int lines =
        Math.max(1, Math.max(lines(need.full(), full), lines(need.candidates(), candidates)));
    double pitch = Math.clamp(room / lines, LEAST_PITCH, PITCH);
    double height = Math.clamp(pitch * SHARE, LEAST_PITCH - 2, HIGHEST);
    double bottom = top + room;
    double left = panel.x() + PAD;
    double right = left + full * (width + GAP) + APART - GAP;
    Box first = new Box(left, top, width, height);
    Box foot = Box.ofEdges(left, bottom + 4, panel.right() - PAD, panel.bottom() - 4);
    return new Content.Chips(
        boxes(first, need.full(), full, pitch, bottom),
        boxes(new Box(right, top, width, height), need.candidates(), candidates, pitch, bottom),
        foot);
  }

  private static int lines(int chips, int columns) {
    return columns == 0 ? 0 : (chips + columns - 1) / columns;
  }

  private static List<Box> boxes(Box first, int count, int columns, double pitch, double bottom) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = first.x() + i % columns * (first.width() + GAP);
      double y = first.y() + i / columns * pitch;
      if (y + first.height() <= bottom + 0.5) {
        boxes.add(new Box(x, y, first.width(), first.height()));
      }
    }
    return boxes;
  }
}
