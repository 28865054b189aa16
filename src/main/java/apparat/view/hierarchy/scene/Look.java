package apparat.view.hierarchy.scene;

import apparat.drawing.Theme;
import java.util.Optional;
import java.util.Set;

/**
 * How a scene is to look.
 *
 * @param selected id of the person whose seats are tied together
 * @param named ids of people and bodies that stand out with outlines
 * @param unfolded ids of wings that are opened
 * @param doubtful whether seats that rest on doubtful rows are shown
 */
public record Look(
    Theme theme,
    Optional<String> selected,
    Set<String> named,
    Set<String> unfolded,
    boolean doubtful) {}
