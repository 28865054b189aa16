/** The parts of the hierarchy picture, each of which turns a scene into marks. */
@NullMarked
package apparat.view.hierarchy.marks;

import org.jspecify.annotations.NullMarked;
