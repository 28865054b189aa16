package apparat.session;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.drawing.Placed;
import apparat.drawing.Theme;
import apparat.history.History;
import apparat.session.compared.SplitPage;
import apparat.session.compared.ThenAndNow;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.AlliancesView;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Draws two days: as one picture with marks of what came and left in between, or split.
 *
 * @param views the hierarchy laid out for a page
 * @param maps the alliances laid out for a page
 */
record ComparedPictures(
    History history,
    Function<PageSize, HierarchyView> views,
    Function<PageSize, AlliancesView> maps) {

  /** Hierarchy and alliances side by side are not split once more. */
  Drawing of(
      View view,
      ThenAndNow days,
      PageSize size,
      HierarchyOptions hierarchy,
      AlliancesOptions alliances) {
    Artist seats = (page, then, day) -> hierarchy(page, then, day, hierarchy);
    Artist map = (page, then, day) -> alliances(page, then, day, alliances);
    return switch (view) {
      case HIERARCHY ->
          days.split()
              ? split(days, size, hierarchy.theme(), seats)
              : one(days, size, ReferenceFrame.of(size, hierarchy), seats);
      case ALLIANCES ->
          days.split()
              ? split(days, size, alliances.theme(), map)
              : one(days, size, ReferenceFrame.of(size), map);
      case BOTH -> both(days, size, hierarchy, alliances);
    };
  }

  /** Draws a day against an earlier one on a page. */
  private interface Artist {
    Drawing draw(PageSize page, LocalDate then, LocalDate day);
  }

  private Drawing hierarchy(
      PageSize page, LocalDate then, LocalDate day, HierarchyOptions options) {
    return views.apply(page).since(then).at(day, options);
  }

  private Drawing alliances(
      PageSize page, LocalDate then, LocalDate day, AlliancesOptions options) {
    return maps.apply(page).since(then).at(day, options);
  }

  private static Drawing one(ThenAndNow days, PageSize size, PageSize reference, Artist artist) {
    return placed(artist.draw(reference, days.then(), days.now()), reference, size);
  }

  /** Then is compared with nothing, so that only now carries marks. */
  private static Drawing split(ThenAndNow days, PageSize size, Theme theme, Artist artist) {
    SplitPage pages = new SplitPage(ReferenceFrame.ofTwo(size));
    Drawing drawing =
        pages.of(
            theme,
            artist.draw(pages.half(), days.then(), days.then()),
            artist.draw(pages.half(), days.then(), days.now()));
    return placed(drawing, pages.page(), size);
  }

  private Drawing both(
      ThenAndNow days, PageSize size, HierarchyOptions hierarchy, AlliancesOptions alliances) {
    PageSize reference = ReferenceFrame.ofTwo(size);
    SideBySide pages = new SideBySide(history.comparedWith(days.then()), reference);
    Drawing seats = hierarchy(pages.left(), days.then(), days.now(), hierarchy);
    Drawing ties =
        maps.apply(pages.right()).since(days.then()).at(days.now(), alliances, pages.told(seats));
    Drawing drawing = pages.of(days.now(), hierarchy.theme(), seats, ties);
    return placed(drawing, reference, size);
  }

  private static Drawing placed(Drawing drawing, PageSize reference, PageSize size) {
    return reference.equals(size) ? drawing : Placed.to(size, drawing);
  }
}
