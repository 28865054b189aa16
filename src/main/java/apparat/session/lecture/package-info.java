/** Preparing a lecture: editing with undo, files, autosave and what is found after a crash. */
@NullMarked
package apparat.session.lecture;

import org.jspecify.annotations.NullMarked;
