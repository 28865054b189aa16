/** Where the program starts: picks the window or the command line without loading the other. */
@NullMarked
package apparat;

import org.jspecify.annotations.NullMarked;
