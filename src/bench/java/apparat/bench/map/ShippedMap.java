package apparat.bench.map;

import apparat.bench.layout.RealDay;
import apparat.drawing.PageSize;
import apparat.geometry.Box;
import apparat.history.History;
import apparat.layout.alliances.Dial;
import apparat.layout.alliances.PeriodLayout;
import apparat.layout.alliances.Progress;
import apparat.layout.alliances.Slice;
import apparat.layout.alliances.Spot;
import apparat.view.alliances.period.Cut;
import apparat.view.alliances.period.Density;
import apparat.view.alliances.period.Period;
import apparat.view.frame.Language;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The keyframes of the shipped data set, as the picture gives them to the layout. */
@State(Scope.Benchmark)
public class ShippedMap {

  static final Box ROOM = new Box(40, 112, 1520, 682);

  private final List<Slice> slices = slices(RealDay.densest().history());

  static List<Slice> slices(History history) {
    Cut cut = new Cut(Dial.ANCHORED, false, Language.EN);
    return new Period(history, ROOM, Density.of(PageSize.WIDE), cut, Progress.UNWATCHED).slices();
  }

  /** The layout of the whole period. */
  @Benchmark
  public List<Map<String, Spot>> period() {
    return PeriodLayout.of(slices, ROOM, Dial.ANCHORED, Progress.UNWATCHED);
  }
}
