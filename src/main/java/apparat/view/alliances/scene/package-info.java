/** One day as it is to be drawn: people with their places, ties, groups, and who changed sides. */
@NullMarked
package apparat.view.alliances.scene;

import org.jspecify.annotations.NullMarked;
