package apparat.view.hierarchy;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.history.History;
import apparat.history.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The data set that comes with the program, read once, and its pictures on the usual page. */
public final class Shipped {
  public static final History HISTORY = Party.history();
  public static final HierarchyView VIEW = new HierarchyView(HISTORY, PageSize.WIDE);
  private static final Map<LocalDate, Drawing> DRAWN = new ConcurrentHashMap<>();

  private Shipped() {}

  /** The picture of a day as it is at first. */
  public static Drawing at(String day) {
    return at(LocalDate.parse(day));
  }

  public static Drawing at(LocalDate day) {
    return DRAWN.computeIfAbsent(day, date -> VIEW.at(date, HierarchyOptions.DEFAULT));
  }

  public static Drawing at(String day, HierarchyOptions options) {
    return VIEW.at(LocalDate.parse(day), options);
  }

  public static Drawing selected(String day, String person) {
    return at(day, HierarchyOptions.DEFAULT.select(person));
  }

  /** The same on a page on which only the bureaus find room. */
  public static Drawing lowSelected(String day, String person) {
    return new HierarchyView(HISTORY, new PageSize(1060, 410))
        .at(LocalDate.parse(day), HierarchyOptions.DEFAULT.select(person));
  }

  /** The days of the key moments. */
  public static List<LocalDate> moments() {
    return HISTORY.manifest().keyMoments().stream()
        .map(id -> HISTORY.data().events().stream().filter(e -> e.id().equals(id)).findFirst())
        .map(event -> event.orElseThrow().date().first())
        .toList();
  }
}
