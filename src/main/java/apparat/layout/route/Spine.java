package apparat.layout.route;

import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that ties places together: a horizontal trunk, from it a drop in a lane to each place,
 * round at the corners.
 *
 * @param path the whole line; without segments where there is nothing to tie
 * @param left x of the trunk's left end
 * @param right x of the trunk's right end
 */
public record Spine(Path path, double left, double right) {
  private static final double RADIUS = 6;

  /** The line through a trunk at that height. */
  public static Spine of(double trunk, List<Port> ports) {
    return of(trunk, ports, ports.stream().mapToDouble(Port::lane).min().orElse(0));
  }

  /** The line through a trunk at that height, which passes {@code via} too. */
  public static Spine of(double trunk, List<Port> ports, double via) {
    List<Segment> segments = new ArrayList<>();
    double left = Math.min(via, ports.stream().mapToDouble(Port::lane).min().orElse(via));
    double right = Math.max(via, ports.stream().mapToDouble(Port::lane).max().orElse(via));
    if (left < right) {
      segments.add(new Segment.Move(left, trunk));
      segments.add(new Segment.Line(right, trunk));
    }
    ports.forEach(port -> drop(segments, trunk, port));
    return new Spine(new Path(segments), left, right);
  }

  private static void drop(List<Segment> segments, double trunk, Port port) {
    segments.add(new Segment.Move(port.lane(), trunk));
    if (port.straight()) {
      segments.add(new Segment.Line(port.lane(), port.y()));
      return;
    }
    double down = Math.signum(port.y() - trunk);
    double aside = Math.signum(port.end() - port.lane());
    double radius =
        Math.min(RADIUS, Math.min(Math.abs(port.y() - trunk), Math.abs(port.end() - port.lane())));
    segments.add(new Segment.Line(port.lane(), port.y() - down * radius));
    segments.add(
        new Segment.Curve(
            port.lane(),
            port.y() - down * radius * 0.4,
            port.lane() + aside * radius * 0.4,
            port.y(),
            port.lane() + aside * radius,
            port.y()));
    segments.add(new Segment.Line(port.end(), port.y()));
  }
}
