/** What panels must hold on the fullest day of a period: what a layout is asked. */
@NullMarked
package apparat.layout.hierarchy.need;

import org.jspecify.annotations.NullMarked;
