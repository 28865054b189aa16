/**
 * The rows of a data set's tables as immutable records, one record a table, each knowing the line
 * it came from.
 */
@NullMarked
package apparat.record;

import org.jspecify.annotations.NullMarked;
