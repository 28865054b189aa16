/**
 * What is taken out of the rows after all tables were read, so that the others can rely on them.
 */
@NullMarked
package apparat.io.datapackage.mending;

import org.jspecify.annotations.NullMarked;
