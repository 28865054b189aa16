package apparat.view.alliances.scene;

import apparat.drawing.Theme;
import java.util.Optional;
import java.util.Set;

/**
 * How a scene is to look.
 *
 * @param selected id of the person whose ties stand in front
 * @param named ids of people who stand out
 * @param doubtful whether ties and allegiances that rest on doubtful rows are shown
 * @param way a chain of ties that is lit in place of the selected and the named
 */
public record Look(
    Theme theme,
    Optional<String> selected,
    Set<String> named,
    boolean doubtful,
    Filter filter,
    Way way) {}
