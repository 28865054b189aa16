package apparat.bench.layout;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.history.History;
import apparat.io.CannotRead;
import apparat.io.datapackage.DataPackage;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;

/** The day of the shipped data set on which most seats are held. */
public record RealDay(History history, LocalDate day) {

  public static final PageSize SIZE = PageSize.parse("16:9");

  public static RealDay densest() {
    try {
      History history = History.of(DataPackage.read(Path.of("graphs/bolshevik-party")).dataSet());
      LocalDate day =
          history.keyframes().stream()
              .max(Comparator.comparingInt(each -> history.at(each).seats().size()))
              .orElseThrow();
      return new RealDay(history, day);
    } catch (CannotRead e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its hierarchy. */
  public Drawing drawing() {
    return new HierarchyView(history, SIZE).at(day, HierarchyOptions.DEFAULT);
  }
}
