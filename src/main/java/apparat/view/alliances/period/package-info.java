/** The period as the map sees it: who is in view on which day, and where everybody stands. */
@NullMarked
package apparat.view.alliances.period;

import org.jspecify.annotations.NullMarked;
