/** Who drives the window in tests: keys, a mouse, and the world outside the window. */
@NullMarked
package apparat.app.robot;

import org.jspecify.annotations.NullMarked;
