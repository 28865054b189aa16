package apparat.layout.hierarchy;

import apparat.layout.hierarchy.need.Need;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides the width of a band of chips so that no name is cut while there is room beside: a panel
 * whose longest name lacks room takes it from those that have more than they need.
 */
final class ChipWidths {

  /**
   * A panel of chips.
   *
   * @param usual its width where names have no say
   * @param height the height for its chips
   * @param below how wide it is at least for what is set below the chips
   */
  record Wish(Need.Chips need, double usual, double height, double below) {

    private double least(NameRoom room) {
      return Math.max(below, ChipSetter.leastWidth(need, usual, height, room));
    }

    /** How wide it would be if candidates that are folded were seen. */
    private double unfolded(NameRoom room) {
      return ChipSetter.form(need, usual, height) == ChipForm.FOLDED
          ? Math.max(below, ChipSetter.closer(need, height).width(need, room))
          : Double.POSITIVE_INFINITY;
    }
  }

  private ChipWidths() {}

  static List<Double> of(List<Wish> wishes) {
    double room = sum(wishes.stream().map(Wish::usual).toList());
    for (NameRoom names : List.of(NameRoom.AMPLE, NameRoom.EASY)) {
      List<Double> unfolded = unfolded(wishes, names, room);
      if (!unfolded.isEmpty()) {
        return raised(wishes, unfolded);
      }
    }
    for (NameRoom names : List.of(NameRoom.EASY, NameRoom.BARE)) {
      List<Double> least = least(wishes, names);
      if (sum(least) <= room) {
        return raised(wishes, least);
      }
    }
    List<Double> tight = least(wishes, NameRoom.TIGHT);
    return tight.stream().map(width -> width * room / sum(tight)).toList();
  }

  private static List<Double> least(List<Wish> wishes, NameRoom names) {
    return wishes.stream().map(wish -> wish.least(names)).toList();
  }

  /**
   * The widths at which candidates are seen that were folded, of one panel after the other as far
   * as there is room; none where it is not enough for any.
   */
  private static List<Double> unfolded(List<Wish> wishes, NameRoom names, double room) {
    List<Double> widths = new ArrayList<>(least(wishes, names));
    boolean any = false;
    for (int i = 0; i < wishes.size(); i++) {
      double wider = wishes.get(i).unfolded(names);
      if (sum(widths) - widths.get(i) + wider <= room) {
        widths.set(i, wider);
        any = true;
      }
    }
    return any ? widths : List.of();
  }

  /** The usual widths, where nobody has less than the least and the others give alike. */
  private static List<Double> raised(List<Wish> wishes, List<Double> least) {
    double room = wishes.stream().mapToDouble(Wish::usual).sum();
    List<Double> widths = new ArrayList<>(wishes.stream().map(Wish::usual).toList());
    for (int turn = 0; turn < wishes.size(); turn++) {
      double fixed = 0;
      double free = 0;
      for (int i = 0; i < widths.size(); i++) {
        if (widths.get(i) <= least.get(i)) {
          fixed += least.get(i);
        } else {
          free += widths.get(i);
        }
      }
      for (int i = 0; i < widths.size(); i++) {
        boolean lacks = widths.get(i) <= least.get(i);
        widths.set(i, lacks ? least.get(i) : widths.get(i) * (room - fixed) / free);
      }
    }
    return widths;
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }
}
