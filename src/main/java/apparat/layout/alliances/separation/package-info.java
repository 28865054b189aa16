/** Keeping things apart: discs with their names, and the grounds of camps. */
@NullMarked
package apparat.layout.alliances.separation;

import org.jspecify.annotations.NullMarked;
