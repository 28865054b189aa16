/** The keyframes in numbers: who is there, how large, on whose ground, tied to whom. */
@NullMarked
package apparat.layout.alliances.day;

import org.jspecify.annotations.NullMarked;
