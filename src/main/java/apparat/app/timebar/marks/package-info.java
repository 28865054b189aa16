/** The time bar as a drawing: where days stand, and the marks of all that it tells. */
@NullMarked
package apparat.app.timebar.marks;

import org.jspecify.annotations.NullMarked;
