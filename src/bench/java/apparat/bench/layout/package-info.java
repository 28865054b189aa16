/** The picture of a day: ours and the layered layout of ELK. */
@NullMarked
package apparat.bench.layout;

import org.jspecify.annotations.NullMarked;
