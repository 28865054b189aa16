/** The marks of the map: hulls, ties, ropes, discs, names, old places. */
@NullMarked
package apparat.view.alliances.marks;

import org.jspecify.annotations.NullMarked;
