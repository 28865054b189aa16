/** With whom a person stood, turn by turn, as it stands in the panel at the side. */
@NullMarked
package apparat.app.page.story;

import org.jspecify.annotations.NullMarked;
