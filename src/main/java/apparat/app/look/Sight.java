package apparat.app.look;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.drawing.Theme;
import apparat.history.History;
import apparat.session.Document;
import apparat.session.View;
import apparat.session.compared.ThenAndNow;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.scene.Way;
import apparat.view.hierarchy.HierarchyOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a picture depends on: equal sights give equal pictures.
 *
 * @param hierarchy the usual ones where the hierarchy is not in the picture
 * @param compared with which other day the day is seen, if a reader has chosen one
 * @param alliances the usual ones where the map is not in the picture
 */
public record Sight(
    LocalDate day,
    PageSize size,
    View view,
    HierarchyOptions hierarchy,
    AlliancesOptions alliances,
    Optional<ThenAndNow> compared) {

  public Sight {
    hierarchy = view == View.ALLIANCES ? HierarchyOptions.DEFAULT : hierarchy;
    alliances = view == View.HIERARCHY ? AlliancesOptions.DEFAULT : alliances;
  }

  /** A day that is not compared with a chosen one. */
  public Sight(
      LocalDate day,
      PageSize size,
      View view,
      HierarchyOptions hierarchy,
      AlliancesOptions alliances) {
    this(day, size, view, hierarchy, alliances, Optional.empty());
  }

  /** The same beside or against another day. */
  public Sight comparedAs(ThenAndNow days) {
    return new Sight(day, size, view, hierarchy, alliances, Optional.of(days));
  }

  /** The same with a chain of ties lit on the map. */
  public Sight along(Way way) {
    return new Sight(day, size, view, hierarchy, alliances.light(way), compared);
  }

  /** The same day in that view, of which this has all that it needs; one picture is never split. */
  public Sight seenAs(View seen) {
    return seen == view
        ? this
        : new Sight(
            day,
            size,
            seen,
            hierarchy,
            alliances,
            compared.map(days -> new ThenAndNow(days.then(), days.now(), false)));
  }

  /** A sight of the hierarchy alone. */
  public static Sight ofHierarchy(LocalDate day, PageSize size, HierarchyOptions options) {
    return new Sight(day, size, View.HIERARCHY, options, AlliancesOptions.DEFAULT);
  }

  /** The same on another page. */
  public Sight on(PageSize page) {
    return new Sight(day, page, view, hierarchy, alliances, compared);
  }

  /** The same on another page in another theme. */
  public Sight on(PageSize page, Theme theme) {
    return new Sight(day, page, view, hierarchy.in(theme), alliances.in(theme), compared);
  }

  /**
   * The same as paper shows it: people who are meant stand out, but no frame tells of which body a
   * page is open in the window.
   */
  public Sight onPaper(History history) {
    Set<String> people =
        hierarchy.named().stream()
            .filter(id -> history.findBody(id).isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    return new Sight(day, size, view, hierarchy.name(people), alliances, compared);
  }

  /** Has the picture drawn. */
  public Drawing draw(Document document) {
    return compared
        .map(days -> document.compared(view, days, size, hierarchy, alliances))
        .orElseGet(() -> document.picture(view, day, size, hierarchy, alliances));
  }

  /** The same with these bodies drawn alone; with none of them, all. */
  public Sight only(List<String> bodies) {
    return new Sight(day, size, view, hierarchy.only(bodies), alliances, compared);
  }

  /** The same in letters for the back row of a hall. */
  public Sight enlarge() {
    return new Sight(day, size, view, hierarchy.enlarge(), alliances, compared);
  }

  /** The same where these people of the hierarchy stand out too. */
  public Sight name(Set<String> people) {
    return new Sight(day, size, view, hierarchy.name(people), alliances, compared);
  }

  /** The id of the selected person. */
  public Optional<String> selected() {
    return view == View.ALLIANCES ? alliances.selected() : hierarchy.selected();
  }
}
