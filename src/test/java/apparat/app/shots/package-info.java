/** Pictures of the window in every state that a reader brings it into, to be looked at. */
@NullMarked
package apparat.app.shots;

import org.jspecify.annotations.NullMarked;
