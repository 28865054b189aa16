/** What a textbook says, when, with which verdict, and the rows that show it. */
@NullMarked
package apparat.app.page.textbook;

import org.jspecify.annotations.NullMarked;
