/** The rows of the tables: one reader a table, which makes records of cells. */
@NullMarked
package apparat.io.datapackage.rows;

import org.jspecify.annotations.NullMarked;
