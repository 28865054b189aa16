/**
 * The open data set and what can be done with it: look, find, draw, write files. No user interface.
 */
@NullMarked
package apparat.session;

import org.jspecify.annotations.NullMarked;
