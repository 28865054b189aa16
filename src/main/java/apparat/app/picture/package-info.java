/**
 * The canvas of the picture: painting through a camera, gestures, and what is under the pointer.
 */
@NullMarked
package apparat.app.picture;

import org.jspecify.annotations.NullMarked;
