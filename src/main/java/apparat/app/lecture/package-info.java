/** Preparing a lecture in the window, and standing in front of a class with it. */
@NullMarked
package apparat.app.lecture;

import org.jspecify.annotations.NullMarked;
