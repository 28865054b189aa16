/** Some bodies drawn alone, large, without the rest of the apparatus: the wish and the way back. */
@NullMarked
package apparat.app.alone;

import org.jspecify.annotations.NullMarked;
