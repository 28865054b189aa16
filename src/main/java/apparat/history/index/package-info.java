/** The rows of a data set ordered by time, to be found by day. */
@NullMarked
package apparat.history.index;

import org.jspecify.annotations.NullMarked;
