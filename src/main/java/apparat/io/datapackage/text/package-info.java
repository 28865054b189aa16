/** The text of a table's file: lines in whatever encoding, separators, quotation marks, places. */
@NullMarked
package apparat.io.datapackage.text;

import org.jspecify.annotations.NullMarked;
