/** Frames of a moving picture in a window: ours and those of gs-ui-javafx. */
@NullMarked
package apparat.bench.frame;

import org.jspecify.annotations.NullMarked;
