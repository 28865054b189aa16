package apparat.view.hierarchy;

import apparat.drawing.Theme;
import apparat.view.frame.Language;
import apparat.view.hierarchy.scene.Look;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the picture is to look.
 *
 * @param selected id of the person whose seats are tied together
 * @param named ids of people and bodies that stand out with outlines; none: all look alike
 * @param unfolded ids of wings that are opened as sheets
 * @param doubtful whether seats that rest on doubtful rows are shown
 * @param only ids of the bodies that are drawn, large; none: the whole apparatus
 * @param large whether the body that is read first and those beside it have the page for
 *     themselves, in letters for the back row of a hall, and all others are folded
 */
public record HierarchyOptions(
    Theme theme,
    Optional<String> selected,
    Set<String> named,
    Set<String> unfolded,
    Language language,
    boolean doubtful,
    List<String> only,
    boolean large) {

  /** Nobody selected, nothing unfolded, in Latin letters, on light paper. */
  public static final HierarchyOptions DEFAULT =
      new HierarchyOptions(Theme.LIGHT, Optional.empty(), Set.of(), Language.EN, true);

  public HierarchyOptions {
    named = Set.copyOf(named);
    unfolded = Set.copyOf(unfolded);
    only = only.stream().distinct().toList();
  }

  /** The whole apparatus, where nobody is named. */
  public HierarchyOptions(
      Theme theme,
      Optional<String> selected,
      Set<String> unfolded,
      Language language,
      boolean doubtful) {
    this(theme, selected, Set.of(), unfolded, language, doubtful, List.of(), false);
  }

  /** The same where people and bodies stand out. */
  public HierarchyOptions name(Set<String> people) {
    return new HierarchyOptions(theme, selected, people, unfolded, language, doubtful, only, large);
  }

  /** The same in another theme. */
  public HierarchyOptions in(Theme theme) {
    return new HierarchyOptions(theme, selected, named, unfolded, language, doubtful, only, large);
  }

  /** The same with a person selected. */
  public HierarchyOptions select(String person) {
    return new HierarchyOptions(
        theme, Optional.of(person), named, unfolded, language, doubtful, only, large);
  }

  /** The same with those wings opened. */
  public HierarchyOptions unfold(Set<String> wings) {
    return new HierarchyOptions(theme, selected, named, wings, language, doubtful, only, large);
  }

  /** The same with these bodies alone; with none of them, the whole apparatus again. */
  public HierarchyOptions only(List<String> bodies) {
    return new HierarchyOptions(
        theme, selected, named, unfolded, language, doubtful, bodies, large);
  }

  /** The same in letters for the back row of a hall. */
  public HierarchyOptions enlarge() {
    return new HierarchyOptions(theme, selected, named, unfolded, language, doubtful, only, true);
  }

  /** The same for the parts of the picture. */
  Look look() {
    return new Look(theme, selected, named, unfolded, doubtful);
  }
}
