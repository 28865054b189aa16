/** Historical time: EDTF dates of mixed precision, half-open spells, and the index over them. */
@NullMarked
package apparat.time;

import org.jspecify.annotations.NullMarked;
