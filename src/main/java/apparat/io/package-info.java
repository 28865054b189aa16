/** What reading a data set gives: the data that could be read, and every problem with its place. */
@NullMarked
package apparat.io;

import org.jspecify.annotations.NullMarked;
