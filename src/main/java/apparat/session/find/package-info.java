/** Finding what a reader names, in any spelling, and the days on which it is there. */
@NullMarked
package apparat.session.find;

import org.jspecify.annotations.NullMarked;
