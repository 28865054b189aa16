/**
 * Where people stand in the map of alliances, for the whole period at once: time-coupled stress
 * majorization in which nobody moves without a reason.
 */
@NullMarked
package apparat.layout.alliances;

import org.jspecify.annotations.NullMarked;
