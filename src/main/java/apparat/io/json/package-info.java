/** A JSON file as a tree of values that know their line and column. */
@NullMarked
package apparat.io.json;

import org.jspecify.annotations.NullMarked;
