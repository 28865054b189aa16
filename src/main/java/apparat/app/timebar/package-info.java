/**
 * The bar under the picture: the period with its events and key moments, and the way through it.
 */
@NullMarked
package apparat.app.timebar;

import org.jspecify.annotations.NullMarked;
