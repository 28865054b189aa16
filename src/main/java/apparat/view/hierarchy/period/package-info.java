/**
 * What the hierarchy picture must know of the whole period before it can place anything: who needs
 * which place when.
 */
@NullMarked
package apparat.view.hierarchy.period;

import org.jspecify.annotations.NullMarked;
