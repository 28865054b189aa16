/** The rules that the rows of a data set keep among themselves, one rule a class. */
@NullMarked
package apparat.io.datapackage.rules;

import org.jspecify.annotations.NullMarked;
