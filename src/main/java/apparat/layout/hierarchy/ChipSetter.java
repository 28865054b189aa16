package apparat.layout.hierarchy;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.plan.Content;
import java.util.ArrayList;
import java.util.List;

/** Sets the chips of one body in one to three columns, with room for those who left at the foot. */
final class ChipSetter {
  private static final double PAD = ChipForm.PAD;
  private static final double HEAD = 40;
  private static final double GAP = ChipForm.GAP;
  private static final double CLOSE_HEAD = 32;
  private static final double CLOSE_FOOT = 24;

  /** Above and below what stands at the foot, together. */
  private static final double FOOT_AIR = 8;

  /** A panel lower than this share of what it wants is set close. */
  private static final double CLOSE = 0.8;

  /** So many chips of a lesser body must be seen. */
  private static final int FEW = 6;

  private static final double SMALLEST_PITCH = 16;
  private static final double TALLEST_LEADING = 38;

  /** Leading chips closer than this nearly touch, so that their names stay as large as can be. */
  private static final double LOW_PITCH = 21;

  private static final double WIDEST_LEADING = 250;
  private static final double WIDEST = 220;
  private static final double FOOT_LINE = 20;

  /** Two lines of those who left, where candidates stand below full seats. */
  private static final double LOW_FOOT = 44;

  /** Chips of full seats with candidates below are not closer than this: names would be small. */
  private static final double LEAST_BELOW = 18;

  /** How much farther apart chips may stand on a higher page. */
  private static final double MOST_AIR = 1.45;

  /** What room is won by folding does not make a lesser body look larger than the leading one. */
  private static final double FOLDED_PITCH = 20;

  /** Chips that are not the leading ones stay lower than those. */
  static final double TALLEST = 26;

  /** The height of a chip of a lesser body, of the pitch. */
  private static final double HEIGHT = 23.0 / 27;

  /** Between full seats and candidates that stand in one column, in chips. */
  private static final double BREAK = 0.75;

  /** A panel of chips is never lower: its title, six chips and the line of those who left. */
  static final double LOWEST = 170;

  private ChipSetter() {}

  static double naturalHeight(Need.Chips need) {
    return HEAD + lines(need, BandWidths.twoColumns(need)) * pitch(need) + foot(need);
  }

  /** The height below which even the closest chips find no room. */
  static double leastHeight(Need.Chips need) {
    int lines = need.leading() ? need.full() : Math.min(need.full(), FEW);
    return CLOSE_HEAD + Math.max(1, lines) * SMALLEST_PITCH + CLOSE_FOOT;
  }

  /**
   * Sets the chips.
   *
   * @param mostPitch what the chips of a lesser body stand apart at most, see {@link #pitchBeside}
   */
  static Content set(Need.Chips need, Box panel, double mostPitch) {
    ChipForm form = form(need, panel.width(), panel.height());
    Grid grid = grid(need, panel);
    if (need.leading()) {
      return form == ChipForm.THREE_COLUMNS ? grid.inThreeColumns() : grid.content();
    }
    return switch (form) {
      case ONE_COLUMN, BESIDE ->
          (grid.tooClose() ? closed(need, panel) : grid).within(mostPitch).content();
      case BELOW -> below(need, panel).within(mostPitch).candidatesBelow();
      case THREE_COLUMNS -> closed(need, panel).within(mostPitch).inThreeColumns();
      case FOLDED -> closed(need.withoutCandidates(), panel).within(mostPitch).content();
    };
  }

  /**
   * How full seats and candidates stand to each other in a panel of that size. Where room is short,
   * the candidates of a lesser body go below or beside in closer columns before they are folded.
   */
  static ChipForm form(Need.Chips need, double width, double height) {
    Box panel = new Box(0, 0, width, height);
    Grid grid = grid(need, panel);
    ChipForm usual = grid.two() ? ChipForm.BESIDE : ChipForm.ONE_COLUMN;
    if (need.leading()) {
      return grid.showsAllFull() ? usual : ChipForm.THREE_COLUMNS;
    }
    if (need.candidates() == 0 || !grid.tooClose()) {
      return usual;
    }
    if (BandWidths.twoColumns(need) && below(need, panel).belowPitch() >= LEAST_BELOW) {
      return ChipForm.BELOW;
    }
    return width >= closer(need, height).width(need, NameRoom.EASY)
        ? closer(need, height)
        : ChipForm.FOLDED;
  }

  /** In which form candidates would be seen that are folded, in a panel wide enough; if in any. */
  static ChipForm closer(Need.Chips need, double height) {
    boolean three = BandWidths.twoColumns(need);
    int full = three ? (need.full() + 1) / 2 : need.full();
    double room = height - CLOSE_HEAD - CLOSE_FOOT;
    boolean fits = Math.max(full, need.candidates()) * SMALLEST_PITCH <= room;
    if (need.narrow() || need.names().full() == 0 || !fits) {
      return ChipForm.FOLDED;
    }
    return three ? ChipForm.THREE_COLUMNS : ChipForm.BESIDE;
  }

  /** How wide a panel of that height is where names have that room. */
  static double leastWidth(Need.Chips need, double width, double height, NameRoom room) {
    ChipForm form = form(need, width, height);
    if (form == ChipForm.FOLDED) {
      Need.Chips full = need.withoutCandidates();
      boolean two = closed(full, new Box(0, 0, width, height)).two();
      return (two ? ChipForm.BESIDE : ChipForm.ONE_COLUMN).width(full, room);
    }
    return form.width(need, room);
  }

  private static Grid closed(Need.Chips need, Box panel) {
    return new Grid(need, panel, CLOSE_HEAD, CLOSE_FOOT, FOLDED_PITCH);
  }

  private static Grid below(Need.Chips need, Box panel) {
    return new Grid(need, panel, HEAD, LOW_FOOT, pitch(need) * MOST_AIR);
  }

  /** How far apart chips of a lesser body stand that are as high as these of the leading one. */
  static double pitchBeside(Need.Chips leading, Box panel) {
    return chip(leading, grid(leading, panel).pitch()) / HEIGHT;
  }

  private static Grid grid(Need.Chips need, Box panel) {
    boolean close = panel.height() < CLOSE * naturalHeight(need);
    return new Grid(
        need,
        panel,
        close ? CLOSE_HEAD : HEAD,
        close ? CLOSE_FOOT : foot(need),
        pitch(need) * MOST_AIR);
  }

  /** The chips of a panel between its head and its foot. */
  private record Grid(Need.Chips need, Box panel, double head, double foot, double mostPitch) {

    double height() {
      return panel.height() - head - foot;
    }

    boolean two() {
      return BandWidths.twoColumns(need)
          || !need.narrow() && height() / lines(need, false) < SMALLEST_PITCH;
    }

    boolean tooClose() {
      return height() / lines(need, BandWidths.twoColumns(need)) < SMALLEST_PITCH;
    }

    Grid within(double most) {
      return new Grid(need, panel, head, foot, Math.max(SMALLEST_PITCH, Math.min(mostPitch, most)));
    }

    double pitch() {
      return Math.clamp(height() / lines(need, two()), SMALLEST_PITCH, mostPitch);
    }

    /** Whether every full seat has a place. */
    boolean showsAllFull() {
      return content() instanceof Content.Chips chips && chips.full().size() == need.full();
    }

    /**
     * Full seats in two columns and candidates in a third: where room is short, a candidate is
     * missed less than a full member.
     */
    Content inThreeColumns() {
      int first = (need.full() + 1) / 2;
      int columns = need.candidates() > 0 ? 3 : 2;
      double pitch = Math.clamp(height() / first, SMALLEST_PITCH, mostPitch);
      double chip = chip(need, pitch);
      double room = panel.width() - 2 * PAD - (columns - 1) * GAP;
      double last = columns == 3 ? room * shareOfCandidates() : 0;
      double width = (room - last) / 2;
      double top = panel.y() + head;
      double left = panel.x() + PAD;
      double next = width + GAP;
      List<Box> full = column(left, top, width, chip, pitch, first);
      full.addAll(column(left + next, top, width, chip, pitch, need.full() - first));
      double close = Math.clamp(height() / Math.max(1, need.candidates()), SMALLEST_PITCH, pitch);
      List<Box> candidates =
          column(left + 2 * next, top, last, chip(need, close), close, need.candidates());
      double bottom = panel.bottom() - FOOT_LINE;
      return new Content.Chips(above(full, bottom), above(candidates, bottom), foot(bottom));
    }

    /** What of three columns is the last one's: names in them may differ in length. */
    private double shareOfCandidates() {
      double full = NameRoom.BARE.full(need);
      double candidate = NameRoom.BARE.candidate(need);
      return full == 0 ? 1.0 / 3 : candidate / (2 * full + candidate);
    }

    /** What the one column gives the other of its width, for longer names there. */
    private double shift(double width) {
      double spare = width - NameRoom.BARE.full(need);
      double lack = NameRoom.BARE.candidate(need) - width;
      return spare >= 0 ? -Math.clamp(lack, 0, spare) : Math.clamp(-spare, 0, Math.max(0, -lack));
    }

    private double linesBelow() {
      return Math.ceil(need.full() / 2.0) + BREAK + Math.ceil(need.candidates() / 2.0);
    }

    double belowPitch() {
      return Math.clamp(height() / linesBelow(), SMALLEST_PITCH, mostPitch);
    }

    /** Full seats in two columns and candidates below, in two as well. */
    Content candidatesBelow() {
      double pitch = belowPitch();
      double chip = chip(need, pitch);
      double width = Math.min((panel.width() - 2 * PAD - GAP) / 2, WIDEST);
      double top = panel.y() + head;
      double left = panel.x() + PAD;
      double second = left + width + GAP;
      int first = (need.full() + 1) / 2;
      List<Box> full = column(left, top, width, chip, pitch, first);
      full.addAll(column(second, top, width, chip, pitch, need.full() - first));
      double next = top + (first + BREAK) * pitch;
      int half = (need.candidates() + 1) / 2;
      List<Box> candidates = column(left, next, width, chip, pitch, half);
      candidates.addAll(column(second, next, width, chip, pitch, need.candidates() - half));
      return new Content.Chips(full, candidates, foot(top + linesBelow() * pitch));
    }

    /** Where there is room for one line only, it stands in its middle, off the panel's edge. */
    private Box foot(double chips) {
      double above = panel.bottom() - chips > CLOSE_FOOT + 0.5 ? 4 : 2;
      return Box.ofEdges(
          panel.x() + PAD, chips + above, panel.right() - PAD, panel.bottom() - FOOT_AIR + above);
    }

    Content content() {
      boolean two = two();
      double lines = lines(need, two);
      double pitch = pitch();
      double chip = chip(need, pitch);
      double room = panel.width() - 2 * PAD;
      double width =
          Math.min(two ? (room - GAP) / 2 : room, need.leading() ? WIDEST_LEADING : WIDEST);
      double top = panel.y() + head;
      double left = panel.x() + PAD;
      boolean split = two && need.candidates() == 0;
      double shift = two && !split ? shift(width) : 0;
      double second = left + width + shift + GAP;
      int first = split ? (need.full() + 1) / 2 : need.full();
      List<Box> full = column(left, top, width + shift, chip, pitch, first);
      full.addAll(column(second, top, width, chip, pitch, need.full() - first));
      double below = top + (need.full() + (need.full() > 0 ? BREAK : 0)) * pitch;
      List<Box> candidates =
          column(
              two ? second : left,
              two ? top : below,
              width - shift,
              chip,
              pitch,
              need.candidates());
      double bottom = Math.min(top + lines * pitch, panel.bottom() - FOOT_LINE);
      return new Content.Chips(above(full, bottom), above(candidates, bottom), foot(bottom));
    }
  }

  private static double chip(Need.Chips need, double pitch) {
    return need.leading()
        ? Math.clamp(pitch * 31 / 38, Math.min(pitch, LOW_PITCH) - 2, TALLEST_LEADING)
        : Math.min(pitch * HEIGHT, TALLEST);
  }

  /** What finds no room in the panel is left out. */
  private static List<Box> above(List<Box> boxes, double bottom) {
    return boxes.stream().filter(box -> box.bottom() <= bottom).toList();
  }

  private static List<Box> column(
      double x, double top, double width, double chip, double pitch, int count) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boxes.add(new Box(x, top + i * pitch, width, chip));
    }
    return boxes;
  }

  private static double lines(Need.Chips need, boolean two) {
    if (!two) {
      int seats = need.full() + need.candidates();
      return Math.max(1, seats + (need.full() > 0 && need.candidates() > 0 ? BREAK : 0));
    }
    int longest =
        need.candidates() == 0 ? (need.full() + 1) / 2 : Math.max(need.full(), need.candidates());
    return Math.max(1, longest);
  }

  private static double pitch(Need.Chips need) {
    return need.leading() ? 38 : 27;
  }

  private static double foot(Need.Chips need) {
    return need.leading() ? 34 : 64;
  }
}
