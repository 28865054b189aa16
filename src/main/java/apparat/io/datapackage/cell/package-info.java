/** The cells of a table: what their text means, and what can be wrong with it. */
@NullMarked
package apparat.io.datapackage.cell;

import org.jspecify.annotations.NullMarked;
