/** What a page is set from: sections of entries, with links, bars of time and sources. */
@NullMarked
package apparat.app.page.form;

import org.jspecify.annotations.NullMarked;
