/** Who sat where on a day, as text and as a table. */
@NullMarked
package apparat.cli.roster;

import org.jspecify.annotations.NullMarked;
