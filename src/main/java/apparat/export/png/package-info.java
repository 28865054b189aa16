/** A drawing as PNG. */
@NullMarked
package apparat.export.png;

import org.jspecify.annotations.NullMarked;
