/** What a data set says of itself: period, key moments, wings, panels and camps. */
@NullMarked
package apparat.io.datapackage.manifest;

import org.jspecify.annotations.NullMarked;
