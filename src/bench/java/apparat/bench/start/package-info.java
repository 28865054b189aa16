/** Whole programs from start to first picture. */
@NullMarked
package apparat.bench.start;

import org.jspecify.annotations.NullMarked;
