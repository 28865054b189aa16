/**
 * Panes that show a drawing, painted by the painter of the files, at the screen's own resolution.
 */
@NullMarked
package apparat.app.surface;

import org.jspecify.annotations.NullMarked;
