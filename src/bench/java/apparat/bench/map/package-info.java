/** The map of alliances: its layout beside those of others, small and large, and its frames. */
@NullMarked
package apparat.bench.map;

import org.jspecify.annotations.NullMarked;
