/** Stress majorization of all days together, each person held by the days before and after. */
@NullMarked
package apparat.layout.alliances.majorization;

import org.jspecify.annotations.NullMarked;
