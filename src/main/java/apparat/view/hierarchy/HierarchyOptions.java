package apparat.view.hierarchy;

import apparat.drawing.Theme;
import apparat.view.frame.Language;
import apparat.view.hierarchy.scene.Look;
import java.util.Optional;
import java.util.Set;

/**
 * How the picture is to look.
 *
 * @param selected id of the person whose seats are tied together
 * @param unfolded ids of wings that are opened as sheets
 * @param doubtful whether seats that rest on doubtful rows are shown
 */
public record HierarchyOptions(
    Theme theme,
    Optional<String> selected,
    Set<String> unfolded,
    Language language,
    boolean doubtful) {

  /** Nobody selected, nothing unfolded, in Latin letters, on light paper. */
  public static final HierarchyOptions DEFAULT =
      new HierarchyOptions(Theme.LIGHT, Optional.empty(), Set.of(), Language.EN, true);

  public HierarchyOptions {
    unfolded = Set.copyOf(unfolded);
  }

  /** The same in another theme. */
  public HierarchyOptions in(Theme theme) {
    return new HierarchyOptions(theme, selected, unfolded, language, doubtful);
  }

  /** The same with a person selected. */
  public HierarchyOptions select(String person) {
    return new HierarchyOptions(theme, Optional.of(person), unfolded, language, doubtful);
  }

  /** The same with those wings opened. */
  public HierarchyOptions unfold(Set<String> wings) {
    return new HierarchyOptions(theme, selected, wings, language, doubtful);
  }

  /** The same for the parts of the picture. */
  Look look() {
    return new Look(theme, selected, unfolded, language == Language.RU, doubtful);
  }
}
