/** What the time bar tells of a period: events, changes a month, and the lanes of the camps. */
@NullMarked
package apparat.app.timebar.period;

import org.jspecify.annotations.NullMarked;
