/** Writing a data set: its tables, its description, each file safely. */
@NullMarked
package apparat.io.datapackage.writing;

import org.jspecify.annotations.NullMarked;
