/** The tour of the window: a bubble a step over the control of which it speaks. */
@NullMarked
package apparat.app.tour;

import org.jspecify.annotations.NullMarked;
