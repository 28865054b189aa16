/** Who stood with whom, drawn for any day on a map that holds still for the whole period. */
@NullMarked
package apparat.view.alliances;

import org.jspecify.annotations.NullMarked;
