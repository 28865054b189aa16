/** The pages of the inspector: what is to be said of a person, a body, a tie ... on a day. */
@NullMarked
package apparat.app.page;

import org.jspecify.annotations.NullMarked;
