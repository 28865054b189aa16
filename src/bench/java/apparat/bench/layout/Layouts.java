package apparat.bench.layout;

import apparat.drawing.Drawing;
import apparat.drawing.TextMark;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import java.util.Optional;
import org.eclipse.elk.graph.ElkNode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The picture of a day, and a layered layout of as many boxes as the slide of the peers had. */
@State(Scope.Benchmark)
public class Layouts {

  private final RealDay real = RealDay.densest();
  private Optional<HierarchyView> view = Optional.empty();

  /** Layout and drawing of the day. */
  @Benchmark
  public Drawing day() {
    if (view.isEmpty()) {
      view = Optional.of(new HierarchyView(real.history(), RealDay.SIZE));
    }
    return view.get().at(real.day(), HierarchyOptions.DEFAULT);
  }

  /** Layout only: the graph is made afresh, as the layout changes it. */
  @Benchmark
  public ElkNode elk() {
    return ElkDay.ofSeats(real.history().at(real.day()), ElkDay.BOXES).laidOut();
  }

  /** The smallest text of ours in drawing units, which are pixels at 1600 x 900. */
  public static double smallestText() {
    return RealDay.densest().drawing().marks().stream()
        .filter(TextMark.class::isInstance)
        .mapToDouble(mark -> ((TextMark) mark).type().size())
        .min()
        .orElseThrow();
  }

  /** The text of ELK's picture fitted to the same page, bodies as boxes. */
  public static double smallestTextOfElk() {
    RealDay real = RealDay.densest();
    return ElkDay.ofBodies(real.history().at(real.day())).fittedText();
  }
}
