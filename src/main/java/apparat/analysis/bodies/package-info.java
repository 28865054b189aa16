/** How bodies divide, and who sits in two of them at once. */
@NullMarked
package apparat.analysis.bodies;

import org.jspecify.annotations.NullMarked;
