/** The statements of the textbook beside the picture: read them against the record. */
@NullMarked
package apparat.app.claims;

import org.jspecify.annotations.NullMarked;
