/** What the measures found, in words. */
@NullMarked
package apparat.analysis.words;

import org.jspecify.annotations.NullMarked;
