package apparat.app.page.form;

import java.util.List;
import java.util.Optional;

/**
 * A heading with entries.
 *
 * @param remark at the right end of the heading; may be empty
 */
public record Section(String heading, String remark, List<Entry> entries) {

  public Section {
    entries = List.copyOf(entries);
  }

  /** A section, unless there is nothing to put under the heading. */
  public static Optional<Section> of(String heading, List<Entry> entries) {
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Section(heading, "", entries));
  }

  /** The same that says how many there are. */
  public static Optional<Section> counted(String heading, List<Entry> entries) {
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(heading, "" + entries.size(), entries));
  }
}
