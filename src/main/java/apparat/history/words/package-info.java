/** How bodies and roles are named in an English sentence. */
@NullMarked
package apparat.history.words;

import org.jspecify.annotations.NullMarked;
