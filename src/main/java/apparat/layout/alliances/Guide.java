package apparat.layout.alliances;

import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A map of the same period in another frame, after which one is laid out: whoever has learnt where
 * people stand finds them there on a narrower or lower page too.
 */
public final class Guide {

  /** In a frame less wide than this share of its height another arrangement fills it better. */
  private static final double LEAST_WIDE = 0.9;

  private static final double LOOSER = 0.1;

  private final Scale scale;
  private final List<Map<String, Spot>> spots;
  private final double lean;

  /**
   * @param scale how long an ideal edge is in that map
   * @param spots of every slice
   */
  Guide(Scale scale, List<Map<String, Spot>> spots) {
    this(scale, spots, 1);
  }

  private Guide(Scale scale, List<Map<String, Spot>> spots, double lean) {
    this.lean = lean;
    this.scale = scale;
    this.spots = spots;
  }

  /** The same, from which people may go further where they find no room. */
  public Guide looser() {
    return new Guide(scale, spots, LOOSER * lean);
  }

  /** How firmly people are held near to where they stand there, beside the weight of stress. */
  double lean() {
    return lean;
  }

  /** Whether the frame is wide enough for people to stand there as they do here. */
  public boolean suits(Box frame) {
    return frame.width() >= LEAST_WIDE * frame.height();
  }

  /** The scale with which that map fills another frame. */
  Scale scaleIn(Box frame) {
    return scale.in(frame);
  }

  /**
   * Where people stand there, in ideal edge lengths from the middle; in the middle, who is not
   * there.
   */
  Places places(Cast cast) {
    Period period = cast.period();
    Places places = new Places(period.numbers(), period.numbers());
    for (int t = 0; t < spots.size(); t++) {
      List<Actor> actors = cast.actors().get(t);
      for (int i = 0; i < actors.size(); i++) {
        Spot spot = spots.get(t).get(actors.get(i).id());
        if (spot != null) {
          Point edges = scale.inEdges(spot.centre());
          places.x()[t][i] = edges.x();
          places.y()[t][i] = edges.y();
        }
      }
    }
    return places;
  }

  /**
   * Where people stand there on a slice, as that map fills another frame; some may cover others.
   */
  public Map<String, Spot> spots(int slice, Box frame) {
    Scale other = scaleIn(frame);
    Map<String, Spot> spread = new LinkedHashMap<>();
    spots.get(slice).forEach((id, spot) -> spread.put(id, inside(spot, other)));
    return spread;
  }

  private Spot inside(Spot spot, Scale other) {
    Box frame = other.frame();
    Point edges = scale.inEdges(spot.centre());
    Point wanted = other.inFrame(edges.x(), edges.y());
    Box name = spot.name();
    double aside = name.width() / 2;
    double up = name.y() - spot.centre().y();
    double x = Math.clamp(wanted.x(), frame.x() + aside, frame.right() - aside);
    double y = Math.clamp(wanted.y(), frame.y() + up, frame.bottom() - up - name.height());
    return new Spot(
        new Point(x, y), new Box(x - aside, y + up, name.width(), name.height()), Optional.empty());
  }
}
