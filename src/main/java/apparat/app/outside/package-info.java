/** What lies outside the window, as small interfaces: files, clipboard, links, the task runner. */
@NullMarked
package apparat.app.outside;

import org.jspecify.annotations.NullMarked;
