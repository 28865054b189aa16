/** How far apart two people should stand on a day: targets from the signed graph. */
@NullMarked
package apparat.layout.alliances.distance;

import org.jspecify.annotations.NullMarked;
