/** How people came together and fell out, in words: ties, factions and camps. */
@NullMarked
package apparat.history.sides;

import org.jspecify.annotations.NullMarked;
