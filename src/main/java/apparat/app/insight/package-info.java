/** The panel that tells of a day who brokers and who divides. */
@NullMarked
package apparat.app.insight;

import org.jspecify.annotations.NullMarked;
