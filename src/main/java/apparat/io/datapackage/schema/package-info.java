/** The tables of a data set and what their columns may hold. */
@NullMarked
package apparat.io.datapackage.schema;

import org.jspecify.annotations.NullMarked;
