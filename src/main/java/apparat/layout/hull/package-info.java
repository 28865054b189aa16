/**
 * Soft outlines around groups of discs with names: everybody who belongs lies inside, others stay
 * outside where their places allow it.
 */
@NullMarked
package apparat.layout.hull;

import org.jspecify.annotations.NullMarked;
