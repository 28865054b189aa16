/**
 * The network as GraphStream speaks of it: a stream of dated events that any of its sinks can
 * consume, DGS files, and a live spring layout.
 */
@NullMarked
package apparat.stream;

import org.jspecify.annotations.NullMarked;
