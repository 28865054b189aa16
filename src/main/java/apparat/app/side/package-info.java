/** The panel beside the picture: a person's posts by date, or a body's roster of the day. */
@NullMarked
package apparat.app.side;

import org.jspecify.annotations.NullMarked;
