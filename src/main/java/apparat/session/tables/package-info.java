/** What the pictures show, as tables: for readers of the window and for programs. */
@NullMarked
package apparat.session.tables;

import org.jspecify.annotations.NullMarked;
