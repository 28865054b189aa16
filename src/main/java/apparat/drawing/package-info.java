/** The display list: a flat, immutable list of marks, its colours and hit test. */
@NullMarked
package apparat.drawing;

import org.jspecify.annotations.NullMarked;
