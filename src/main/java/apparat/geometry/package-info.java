/** Points, boxes and paths in drawing units; the y axis points down. */
@NullMarked
package apparat.geometry;

import org.jspecify.annotations.NullMarked;
