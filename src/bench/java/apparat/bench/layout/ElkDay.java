package apparat.bench.layout;

import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.record.Supervision;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** A day as a graph for ELK's layered layout, top down with orthogonal lines. */
final class ElkDay {

  /** As many as the slide had on which the goals were set. */
  static final int BOXES = 227;

  private static final Type NAME = new Type(Face.REGULAR, 10);
  private static final double LINE = 12;
  private static final double PADDING = 8;

  /** Of boxes that hold a roster, as of the page. */
  private static final double ASPECT = 16.0 / 9;

  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> bodies = new LinkedHashMap<>();

  private ElkDay() {
    root.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
    root.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
    root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(CoreOptions.ASPECT_RATIO, ASPECT);
  }

  /** Bodies and seats as so many boxes, {@code boxes} at most: each seat under its body. */
  static ElkDay ofSeats(Snapshot snapshot, int boxes) {
    ElkDay day = new ElkDay();
    for (Seat seat : snapshot.seats()) {
      if (day.root.getChildren().size() + 2 > boxes) {
        break;
      }
      ElkNode body =
          day.bodies.computeIfAbsent(seat.body().id(), _ -> day.box(seat.body().shortName(), 1));
      ElkGraphUtil.createSimpleEdge(body, day.box(seat.person().name(), 1));
    }
    day.supervise(snapshot.supervisions());
    return day;
  }

  /** Bodies as boxes, each with its roster in it in columns. */
  static ElkDay ofBodies(Snapshot snapshot) {
    ElkDay day = new ElkDay();
    for (Seat seat : snapshot.seats()) {
      String body = seat.body().id();
      if (!day.bodies.containsKey(body)) {
        List<Seat> roster = snapshot.seatsIn(body);
        day.bodies.put(body, day.roster(seat.body().shortName(), roster));
      }
    }
    day.supervise(snapshot.supervisions());
    return day;
  }

  private void supervise(List<Supervision> supervisions) {
    for (Supervision row : supervisions) {
      if (bodies.containsKey(row.parent()) && bodies.containsKey(row.child())) {
        ElkGraphUtil.createSimpleEdge(bodies.get(row.parent()), bodies.get(row.child()));
      }
    }
  }

  private ElkNode box(String text, int lines) {
    return node(Typeface.width(text, NAME), lines * LINE);
  }

  private ElkNode roster(String title, List<Seat> roster) {
    double widest =
        roster.stream()
            .mapToDouble(seat -> Typeface.width(seat.person().name(), NAME))
            .max()
            .orElseThrow();
    int columns = (int) Math.max(1, Math.sqrt(roster.size() * LINE * ASPECT / (widest + PADDING)));
    int rows = 1 + (roster.size() + columns - 1) / columns;
    double width = Math.max(Typeface.width(title, NAME), columns * (widest + PADDING) - PADDING);
    return node(width, rows * LINE);
  }

  private ElkNode node(double width, double height) {
    ElkNode node = ElkGraphUtil.createNode(root);
    node.setDimensions(width + PADDING, height + PADDING);
    return node;
  }

  ElkNode laidOut() {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    new RecursiveGraphLayoutEngine().layout(root, new NullElkProgressMonitor());
    return root;
  }

  /** How large the names are when the picture is fitted into the page. */
  double fittedText() {
    laidOut();
    double scale =
        Math.min(RealDay.SIZE.width() / root.getWidth(), RealDay.SIZE.height() / root.getHeight());
    return NAME.size() * scale;
  }
}
