/** The bar over the picture: the data set's name, search, export and the menu. */
@NullMarked
package apparat.app.bar;

import org.jspecify.annotations.NullMarked;
