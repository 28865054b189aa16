/** The first places, one a person for the whole period: gradient descent on the aggregate. */
@NullMarked
package apparat.layout.alliances.start;

import org.jspecify.annotations.NullMarked;
