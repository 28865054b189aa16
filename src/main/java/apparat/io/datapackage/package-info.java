/**
 * Data sets as folders of CSV tables with a {@code datapackage.json}: reading, checking, writing.
 */
@NullMarked
package apparat.io.datapackage;

import org.jspecify.annotations.NullMarked;
