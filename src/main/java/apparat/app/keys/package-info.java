/** The keys of the window: one table, which is also the help. */
@NullMarked
package apparat.app.keys;

import org.jspecify.annotations.NullMarked;
