/** Ways of lines over a map: around discs and names, alone or many in one rope. */
@NullMarked
package apparat.layout.rope;

import org.jspecify.annotations.NullMarked;
