/** The problems found while a data package is read, before their places are looked up. */
@NullMarked
package apparat.io.datapackage.finding;

import org.jspecify.annotations.NullMarked;
