/** Where a reader types what to look for, and the list of what was found. */
@NullMarked
package apparat.app.find;

import org.jspecify.annotations.NullMarked;
