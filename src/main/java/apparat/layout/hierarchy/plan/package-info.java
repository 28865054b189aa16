/** Where everything stands for a whole period: what a layout answers. */
@NullMarked
package apparat.layout.hierarchy.plan;

import org.jspecify.annotations.NullMarked;
