package apparat.app.page.form;

import apparat.record.Source;
import apparat.view.frame.SideColour;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the inspector says of one thing, ready to be set.
 *
 * @param sign the letter and colour of the side taken, if any is recorded
 * @param lines what stands under the title
 * @param day the day that the page speaks of, if it is in the period: one can go there
 * @param address a page of the web to be opened; may be empty
 * @param sources in the order of their numbers, from 1
 */
public record Page(
    Optional<SideColour> sign,
    String title,
    List<Line> lines,
    Optional<LocalDate> day,
    String address,
    List<Section> sections,
    List<Source> sources) {

  public Page {
    lines = List.copyOf(lines);
    sections = List.copyOf(sections);
    sources = List.copyOf(sources);
  }

  /** The same as it is read on that day: one need not go where one is. */
  public Page on(LocalDate shown) {
    return new Page(
        sign,
        title,
        lines,
        day.filter(spoken -> !spoken.equals(shown)),
        address,
        sections,
        sources);
  }
}
