package apparat.app.side;

import apparat.app.model.Selection;
import apparat.record.Source;
import apparat.view.frame.SideColour;
import java.util.List;
import java.util.Optional;

/**
 * What the panel says of a person or a body, ready to be set.
 *
 * @param sign the letter and colour of the side taken, if any is recorded
 * @param lines what stands under the title
 * @param sources in the order of their numbers, from 1
 */
public record Page(
    Optional<SideColour> sign,
    String title,
    List<String> lines,
    List<Section> sections,
    List<Source> sources) {

  /**
   * A heading with entries.
   *
   * @param remark at the right end of the heading; may be empty
   */
  public record Section(String heading, String remark, List<Entry> entries) {}

  /**
   * A line of a section with a lesser line under it.
   *
   * @param target where a click leads
   * @param sources numbers in the list of sources
   */
  public record Entry(
      Optional<SideColour> sign,
      String text,
      String detail,
      Selection target,
      List<Integer> sources,
      boolean now) {}
}
