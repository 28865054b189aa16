/** A history in which people, bodies and factions are called in another language. */
@NullMarked
package apparat.history.naming;

import org.jspecify.annotations.NullMarked;
