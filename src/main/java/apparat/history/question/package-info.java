/** Questions that only a roster known whole can answer, and answers that say what is not known. */
@NullMarked
package apparat.history.question;

import org.jspecify.annotations.NullMarked;
