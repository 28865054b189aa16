/**
 * The picture of the hierarchy on a day: who sits where, what is new, who left, what one person
 * holds.
 */
@NullMarked
package apparat.view.hierarchy;

import org.jspecify.annotations.NullMarked;
