/**
 * Measures against the peers, ours and theirs in one run on the same input: {@code mvn -Pbench}.
 */
@NullMarked
package apparat.bench;

import org.jspecify.annotations.NullMarked;
