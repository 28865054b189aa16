/** The window: puts the models of an open data set, the picture and the controls together. */
@NullMarked
package apparat.app;

import org.jspecify.annotations.NullMarked;
