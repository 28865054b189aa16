package apparat.view.alliances.scene;

import apparat.drawing.Theme;
import java.util.Optional;

/**
 * How a scene is to look.
 *
 * @param selected id of the person whose ties stand in front
 * @param doubtful whether ties and allegiances that rest on doubtful rows are shown
 */
public record Look(Theme theme, Optional<String> selected, boolean doubtful, Filter filter) {}
