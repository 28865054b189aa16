/** A drawing as SVG. */
@NullMarked
package apparat.export.svg;

import org.jspecify.annotations.NullMarked;
