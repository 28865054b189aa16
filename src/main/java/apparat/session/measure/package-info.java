/** What can be measured of an open data set, with the words for it. */
@NullMarked
package apparat.session.measure;

import org.jspecify.annotations.NullMarked;
