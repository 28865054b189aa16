/** The panel beside the picture: sets the pages of the inspector, leads from one to the next. */
@NullMarked
package apparat.app.side;

import org.jspecify.annotations.NullMarked;
