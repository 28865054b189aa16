/** How two people are connected: the question, and the chain of ties that answers it. */
@NullMarked
package apparat.app.connections;

import org.jspecify.annotations.NullMarked;
