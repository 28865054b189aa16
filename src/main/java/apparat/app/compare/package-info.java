/** Then and now: two days at once, and the list of what changed between them. */
@NullMarked
package apparat.app.compare;

import org.jspecify.annotations.NullMarked;
