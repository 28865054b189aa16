/** The way from one drawing to another, mark by mark. */
@NullMarked
package apparat.drawing.tween;

import org.jspecify.annotations.NullMarked;
