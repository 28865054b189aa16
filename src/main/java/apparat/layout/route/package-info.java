/** Lines that run through free lanes only, never across a chip. */
@NullMarked
package apparat.layout.route;

import org.jspecify.annotations.NullMarked;
