/** What the command {@code sides} tells: a story of one person, or who changed sides. */
@NullMarked
package apparat.cli.sides;

import org.jspecify.annotations.NullMarked;
