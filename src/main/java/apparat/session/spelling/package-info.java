/** Names as people type them: without accents, in either alphabet, with a slip of the hand. */
@NullMarked
package apparat.session.spelling;

import org.jspecify.annotations.NullMarked;
