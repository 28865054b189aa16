/** With whom a person stood, turn by turn, and what the data set tells of the time of each turn. */
@NullMarked
package apparat.history.story;

import org.jspecify.annotations.NullMarked;
