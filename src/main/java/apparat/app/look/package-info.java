/** What the reader wants to see and how: the view, the theme, the language, what the map shows. */
@NullMarked
package apparat.app.look;

import org.jspecify.annotations.NullMarked;
