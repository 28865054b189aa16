/** The panel in which one chooses what the map of alliances shows. */
@NullMarked
package apparat.app.map;

import org.jspecify.annotations.NullMarked;
