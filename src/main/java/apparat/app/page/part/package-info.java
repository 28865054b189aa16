/** The parts that pages share: posts, ties, groups, stances, events and claims, in words. */
@NullMarked
package apparat.app.page.part;

import org.jspecify.annotations.NullMarked;
