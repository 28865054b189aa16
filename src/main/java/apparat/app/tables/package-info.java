/** What holds on the day as tables, in the place of the picture. */
@NullMarked
package apparat.app.tables;

import org.jspecify.annotations.NullMarked;
