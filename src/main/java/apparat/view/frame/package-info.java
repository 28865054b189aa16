/**
 * What every picture of a day has around it: the head with date and caption, the foot with legend
 * and sources.
 */
@NullMarked
package apparat.view.frame;

import org.jspecify.annotations.NullMarked;
