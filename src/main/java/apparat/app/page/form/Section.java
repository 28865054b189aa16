package apparat.app.page.form;

import java.util.List;
import java.util.Optional;

/**
 * A heading with entries.
 *
 * @param remark at the right end of the heading; may be empty
 * @param fold whether all but the first entry can be put away
 */
public record Section(String heading, String remark, List<Entry> entries, Fold fold) {

  /** How much of a section is seen at first. */
  public enum Fold {
    /** All of it, always. */
    NONE,
    /** All of it, until it is folded. */
    OPEN,
    /** Its first entry, until it is opened. */
    CLOSED
  }

  public Section {
    entries = List.copyOf(entries);
  }

  /** A section that is seen whole. */
  public Section(String heading, String remark, List<Entry> entries) {
    this(heading, remark, entries, Fold.NONE);
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
