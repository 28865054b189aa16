/**
 * What a data set tells: the history, the snapshot of any day, and what changed between two days,
 * in words.
 */
@NullMarked
package apparat.history;

import org.jspecify.annotations.NullMarked;
