/** Who sat where on a day: the index of spells and the packed interval tree of JTS. */
@NullMarked
package apparat.bench.day;

import org.jspecify.annotations.NullMarked;
