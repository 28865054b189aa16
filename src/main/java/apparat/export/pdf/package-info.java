/** A drawing as PDF. */
@NullMarked
package apparat.export.pdf;

import org.jspecify.annotations.NullMarked;
