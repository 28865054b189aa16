/**
 * A lecture in front of a class: the picture alone, driven by clicker, and what the lecturer sees.
 */
@NullMarked
package apparat.app.lecture.show;

import org.jspecify.annotations.NullMarked;
