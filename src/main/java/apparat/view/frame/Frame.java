package apparat.view.frame;

import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.geometry.Box;
import apparat.history.Snapshot;
import java.util.List;

/**
 * What stands around every picture of a day: above it date, caption and figures, below it the
 * legend of the signs in use and the sources. The same place on every day; only words change.
 */
public final class Frame {

  /** The space kept free at the left and right edge of a page of the usual size. */
  public static final double MARGIN = 40;

  private final PageSize size;

  public Frame(PageSize size) {
    this.size = size;
  }

  /** The field between head and foot. */
  public Box picture() {
    Measures measures = Measures.of(size);
    return Box.ofEdges(
        measures.margin(),
        measures.head(),
        size.width() - measures.margin(),
        size.height() - measures.foot());
  }

  /**
   * Name of the data set, date, caption of the day, and how much changed since the compared moment.
   */
  public List<Mark> head(Snapshot snapshot, FrameOptions options, HeadFigures figures) {
    return new Head(snapshot.history(), size, options).marks(snapshot.day(), figures);
  }

  /** The legend of the signs and sides that occur, and where the rows come from. */
  public List<Mark> foot(
      Snapshot snapshot, FrameOptions options, LegendSigns signs, SourceLine sources) {
    return new Foot(snapshot.history(), size, options.theme())
        .marks(snapshot.day(), signs, sources);
  }
}
