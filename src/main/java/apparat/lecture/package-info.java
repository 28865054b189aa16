/** A lecture: the moments of a period that a lecturer shows, in order, with captions and notes. */
@NullMarked
package apparat.lecture;

import org.jspecify.annotations.NullMarked;
