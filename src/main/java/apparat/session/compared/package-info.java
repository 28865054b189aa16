/** Two days at once: what is different, in words and numbers, and how both share a page. */
@NullMarked
package apparat.session.compared;

import org.jspecify.annotations.NullMarked;
