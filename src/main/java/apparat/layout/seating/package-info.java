/** Who takes which place in a row of places over time, so that nobody moves who stays. */
@NullMarked
package apparat.layout.seating;

import org.jspecify.annotations.NullMarked;
