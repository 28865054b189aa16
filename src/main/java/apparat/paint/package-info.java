/**
 * The one painter: turns a drawing into pixels, for the window, for PNG and for video alike.
 *
 * <p>It rasterises by itself and does not use the painting of Java2D or JavaFX: so the pixels are
 * the same on every machine, and a frame costs a fraction.
 */
@NullMarked
package apparat.paint;

import org.jspecify.annotations.NullMarked;
