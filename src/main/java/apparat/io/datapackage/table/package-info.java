/** Reading one table: its heading, then row by row. */
@NullMarked
package apparat.io.datapackage.table;

import org.jspecify.annotations.NullMarked;
