package apparat.app.model;

import apparat.drawing.PageSize;
import apparat.view.hierarchy.HierarchyOptions;
import java.time.LocalDate;

/** All that a picture depends on: equal sights give equal pictures. */
public record Sight(LocalDate day, PageSize size, HierarchyOptions options) {

  /** The same view of another day. */
  public Sight on(LocalDate other) {
    return new Sight(other, size, options);
  }
}
