/** A lecture as a file: small readable JSON, read with every problem named by its place. */
@NullMarked
package apparat.io.lecture;

import org.jspecify.annotations.NullMarked;
