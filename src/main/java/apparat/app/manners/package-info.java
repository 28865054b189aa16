/** What the window remembers from one start to the next. */
@NullMarked
package apparat.app.manners;

import org.jspecify.annotations.NullMarked;
