/** Free play: the network of the day as springs that can be pulled at, and put back. */
@NullMarked
package apparat.app.springs;

import org.jspecify.annotations.NullMarked;
