/** One day as it is to be drawn: what holds, what is new, how people and bodies are called. */
@NullMarked
package apparat.view.hierarchy.scene;

import org.jspecify.annotations.NullMarked;
