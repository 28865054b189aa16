package apparat.layout.hierarchy;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.plan.SquareField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the largest squares that fit a field: zones of fixed width beside each other, the left ones
 * packed to the left, the right ones to the right, guests at the right end of the middle zone.
 */
final class SquareFit {
  private static final double HEAD = 49;
  private static final double CLOSE_HEAD = 43;
  private static final double LOW = 150;
  private static final double FOOT = 9;
  private static final double PAD = 15;
  private static final double BETWEEN = 8;
  private static final double SMALLEST_GAP = 8;
  private static final double LARGEST_GAP = 16;
  private static final double[] PITCHES = {
    20, 18.6, 16.6, 15.4, 14.4, 13.4, 12.4, 11.4, 10.4, 9.4, 8.4, 7.4, 6.4, 5.4, 4.4
  };

  /** Two columns hold the letter and count above a zone. */
  private static final int NARROWEST = 2;

  /** Three rows of each kind, unless the squares could be much larger. */
  private static final int ROWS = 3;

  private static final double MUCH_LARGER = 1.12;

  private SquareFit() {}

  /** A way to set the field. */
  private record Trial(double pitch, int fullRows, int candidateRows) {}

  static SquareField fit(Need.Field need, Box panel) {
    Trial best =
        IntStream.rangeClosed(2, 8)
            .boxed()
            .flatMap(
                full ->
                    IntStream.rangeClosed(1, 6)
                        .mapToObj(candidates -> trial(need, panel, full, candidates)))
            .max(
                Comparator.comparingDouble(Trial::pitch)
                    .thenComparing(Comparator.comparingInt(SquareFit::unevenness).reversed()))
            .orElseThrow();
    Trial usual = trial(need, panel, ROWS, ROWS);
    return field(need, panel, best.pitch() > usual.pitch() * MUCH_LARGER ? best : usual);
  }

  private static double head(Box panel) {
    return panel.height() < LOW ? CLOSE_HEAD : HEAD;
  }

  /** Of equal pitches the one nearest to three rows each. */
  private static int unevenness(Trial trial) {
    return Math.abs(trial.fullRows() - ROWS) + Math.abs(trial.candidateRows() - ROWS);
  }

  private static Trial trial(Need.Field need, Box panel, int fullRows, int candidateRows) {
    int columns =
        need.zones().stream().mapToInt(zone -> columns(need, zone, fullRows, candidateRows)).sum();
    int gaps =
        (int) need.zones().stream().filter(zone -> zone.stand() != Need.Stand.GUEST).count() - 1;
    double width = (panel.width() - 2 * PAD - gaps * SMALLEST_GAP) / Math.max(1, columns);
    double height = (panel.height() - head(panel) - FOOT - BETWEEN) / (fullRows + candidateRows);
    double bound = Math.min(width, height);
    for (double pitch : PITCHES) {
      if (pitch <= bound) {
        return new Trial(pitch, fullRows, candidateRows);
      }
    }
    return new Trial(Math.max(1, bound), fullRows, candidateRows);
  }

  private static int columns(Need.Field need, Need.Zone zone, int fullRows, int candidateRows) {
    int own = Math.max(ceiling(zone.full(), fullRows), ceiling(zone.candidates(), candidateRows));
    return switch (zone.stand()) {
      case GUEST -> 0;
      case LEFT, RIGHT -> Math.max(NARROWEST, own);
      case MIDDLE -> {
        int beside =
            Math.max(
                ceiling(need.fullBesideGuests(), fullRows),
                ceiling(need.candidatesBesideGuests(), candidateRows));
        int guests =
            (int) need.zones().stream().filter(other -> other.stand() == Need.Stand.GUEST).count();
        yield Math.max(own, guests == 0 ? 0 : beside + 1 + NARROWEST * guests);
      }
    };
  }

  private static int ceiling(int squares, int rows) {
    return (squares + rows - 1) / rows;
  }

  private static SquareField field(Need.Field need, Box panel, Trial trial) {
    List<Need.Zone> zones = need.zones();
    double left = panel.x() + PAD;
    double right = panel.right() - PAD + (trial.pitch() - size(trial.pitch()));
    double gap = gap(need, panel, trial);
    List<SquareField.ZonePlan> plans = new ArrayList<>();
    for (Need.Zone zone : zones) {
      int columns = columns(need, zone, trial.fullRows(), trial.candidateRows());
      if (zone.stand() == Need.Stand.LEFT || zone.stand() == Need.Stand.MIDDLE) {
        plans.add(new SquareField.ZonePlan(zone.id(), left, columns, zone.stand()));
        left += columns * trial.pitch() + gap;
      }
    }
    double guest = left - gap;
    for (Need.Zone zone : zones.reversed()) {
      int columns = columns(need, zone, trial.fullRows(), trial.candidateRows());
      if (zone.stand() == Need.Stand.RIGHT) {
        right -= columns * trial.pitch();
        plans.add(new SquareField.ZonePlan(zone.id(), right, columns, zone.stand()));
        right -= gap;
      } else if (zone.stand() == Need.Stand.GUEST) {
        guest -= NARROWEST * trial.pitch();
        plans.add(new SquareField.ZonePlan(zone.id(), guest, NARROWEST, zone.stand()));
      }
    }
    double top = panel.y() + head(panel);
    double spare =
        panel.height()
            - head(panel)
            - FOOT
            - BETWEEN
            - (trial.fullRows() + trial.candidateRows()) * trial.pitch();
    double between = BETWEEN + Math.clamp(spare, 0, 10);
    double candidateTop = top + trial.fullRows() * trial.pitch() + between;
    return new SquareField(
        trial.pitch(),
        size(trial.pitch()),
        top,
        trial.fullRows(),
        candidateTop,
        trial.candidateRows(),
        plans);
  }

  private static double size(double pitch) {
    return pitch * 0.83;
  }

  private static double gap(Need.Field need, Box panel, Trial trial) {
    int columns =
        need.zones().stream()
            .mapToInt(zone -> columns(need, zone, trial.fullRows(), trial.candidateRows()))
            .sum();
    int gaps =
        (int) need.zones().stream().filter(zone -> zone.stand() != Need.Stand.GUEST).count() - 1;
    double free = panel.width() - 2 * PAD - columns * trial.pitch();
    return Math.clamp(free / Math.max(1, gaps), SMALLEST_GAP, LARGEST_GAP);
  }
}
