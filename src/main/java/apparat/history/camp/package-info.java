/** Whose side a person is on: the rule that the data set's README gives for camps. */
@NullMarked
package apparat.history.camp;

import org.jspecify.annotations.NullMarked;
