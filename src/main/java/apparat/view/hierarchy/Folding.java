package apparat.view.hierarchy;

import apparat.history.Panel;
import apparat.history.Seat;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Titles;
import apparat.view.hierarchy.scene.Words;
import java.util.List;

/**
 * Says in plain words what of the whole apparatus a page has no room for.
 *
 * @param whole all that would be shown on a page that is large enough
 */
record Folding(List<Panel> whole, Scene scene) {

  private static final int MOST_NAMED = 3;

  /**
   * The sentence with names and, briefer, in numbers; none where nothing is folded for want of
   * room.
   *
   * @param people the seats that panels count instead of showing
   */
  List<String> words(List<Seat> people) {
    List<Panel> panels = panels();
    String counted = counted(people);
    if (panels.isEmpty()) {
      return counted.isEmpty() ? List.of() : List.of(sentence(counted));
    }
    String rest = counted.isEmpty() ? "" : "; " + counted;
    return List.of(sentence(names(panels) + rest), sentence(bodies(panels) + rest));
  }

  private static String sentence(String folded) {
    return "Folded for want of room: " + folded + ".";
  }

  /** What there is on the day and has no panel on this page. */
  private List<Panel> panels() {
    return whole.stream()
        .filter(panel -> !scene.period.panels().contains(panel))
        .filter(panel -> panel.form() != Panel.Form.BANNER)
        .filter(panel -> panel.bodies().stream().anyMatch(scene.snapshot::alive))
        .toList();
  }

  private String names(List<Panel> panels) {
    Titles titles = new Titles(scene);
    List<String> names = panels.stream().map(titles::title).toList();
    return names.size() <= MOST_NAMED
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_NAMED - 1))
            + " and "
            + (names.size() - MOST_NAMED + 1)
            + " more";
  }

  private String bodies(List<Panel> panels) {
    long bodies =
        panels.stream()
            .flatMap(panel -> panel.bodies().stream())
            .filter(scene.snapshot::alive)
            .count();
    return Words.count((int) bodies, "body", "bodies");
  }

  private static String counted(List<Seat> people) {
    if (people.isEmpty()) {
      return "";
    }
    return people.stream().anyMatch(seat -> seat.rank().full())
        ? Words.count(people.size(), "person", "people")
        : Words.count(people.size(), "candidate", "candidates");
  }
}
