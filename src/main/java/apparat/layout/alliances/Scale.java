package apparat.layout.alliances;

import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.majorization.Room;
import apparat.layout.alliances.start.Start;
import java.util.Arrays;

/**
 * How long an ideal edge is in the frame. The map is stretched sideways, as frames are wider than
 * high, and a rim is left free for the outlines of camps and blocs.
 *
 * @param x units of the frame for one ideal edge length sideways
 * @param y the same upwards
 */
record Scale(Box frame, double x, double y) {

  private static final double RIM = 0.026;

  /**
   * Of the frame: how wide the start may be before it is stretched, and how high before the frame
   * presses it flat.
   */
  private static final double WIDE = 0.8;

  private static final double HIGH = 1.5;

  /** How much wider than high the frame is for which the usual stretch is meant. */
  private static final double USUAL = 2.2;

  /** From so much higher than wide on, the map stands upright too. */
  private static final double UPRIGHT = 1.2;

  /** The same for a start that stands upright: the names of people need room at the sides. */
  private static final double UPRIGHT_WIDE = 1.2;

  private static final double UPRIGHT_HIGH = 0.9;

  private static final double LEAST_STRETCH = 0.8;

  /** The same where a guide says who stands beside whom. */
  private static final double LEAST_GUIDED = 0.65;

  /** Wider than this, a low map would be drawn out to rows. */
  private static final double MOST_STRETCH = 1.75;

  /** A frame that needs less stretch than this is as good as square: the start grows upwards. */
  private static final double SQUARE_STRETCH = 1.1;

  /** Of more people too many would be pressed to the rim: their start must fit in height. */
  private static final int MANY = 240;

  private static final double HIGH_OF_MANY = 0.96;

  /** The scale with which the start fills the frame. */
  static Scale of(Box frame, Start start) {
    double wide = Math.max(2, 2 * furthest(start.x()));
    double high = Math.max(2, 2 * furthest(start.y()));
    double most = start.x().length > MANY ? HIGH_OF_MANY : HIGH;
    double unit =
        isUpright(frame)
            ? Math.min(UPRIGHT_WIDE * frame.width() / wide, UPRIGHT_HIGH * frame.height() / high)
            : Math.min(wideOf(frame) * frame.width() / wide, most * frame.height() / high);
    return new Scale(frame, unit * stretch(frame), unit);
  }

  /** The scale with which the same map fills another frame as it does this one. */
  Scale in(Box other) {
    double wide = x * other.width() / frame.width();
    double high = y * other.height() / frame.height();
    double up = Math.min(high, wide / LEAST_GUIDED);
    return new Scale(other, Math.min(wide, MOST_STRETCH * up), up);
  }

  /** Whether the frame is clearly higher than wide. */
  static boolean isUpright(Box frame) {
    return frame.height() > UPRIGHT * frame.width();
  }

  /** As wide after it is stretched in a square frame as in one that is hardly stretched. */
  private static double wideOf(Box frame) {
    return WIDE * Math.max(1, SQUARE_STRETCH / stretch(frame));
  }

  /** Less in a frame that is less wide, so that nobody is pressed to its sides. */
  private static double stretch(Box frame) {
    double fitting = PeriodLayout.STRETCH * frame.width() / frame.height() / USUAL;
    return Math.clamp(fitting, LEAST_STRETCH, PeriodLayout.STRETCH);
  }

  private static double furthest(double[] values) {
    return Arrays.stream(values).map(Math::abs).max().orElse(0);
  }

  /** The frame without its rim in ideal edge lengths. */
  Room room() {
    double rim = RIM * frame.width();
    return new Room((frame.width() / 2 - rim) / x, (frame.height() / 2 - rim) / y);
  }

  /** The period with sizes in ideal edge lengths. */
  Period inEdges(Period period) {
    return Period.of(period.days().stream().map(this::inEdges).toList(), period.people());
  }

  private Day inEdges(Day day) {
    return new Day(
        day.weight(),
        day.people(),
        day.grounds(),
        day.blocs(),
        Arrays.stream(day.extents())
            .map(extent -> extent.times(1 / x, 1 / y))
            .toArray(Extent[]::new),
        day.links());
  }

  /** A place in the frame, in ideal edge lengths from the middle. */
  Point inEdges(Point place) {
    return new Point((place.x() - frame.centreX()) / x, (place.y() - frame.centreY()) / y);
  }

  /** A place given in ideal edge lengths from the middle, in the frame. */
  Point inFrame(double px, double py) {
    return new Point(frame.centreX() + px * x, frame.centreY() + py * y);
  }
}
