/**
 * Sheets that lie over the picture for a while: export, problems, keys, a word when something
 * failed.
 */
@NullMarked
package apparat.app.sheet;

import org.jspecify.annotations.NullMarked;
