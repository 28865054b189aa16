/**
 * Where the hierarchy picture puts its panels, chips and squares: one plan for a whole period, from
 * needs to boxes.
 *
 * <p>{@link apparat.layout.hierarchy.HierarchyLayout} is the table of contents; what people and
 * bodies are is not known here.
 */
@NullMarked
package apparat.layout.hierarchy;

import org.jspecify.annotations.NullMarked;
