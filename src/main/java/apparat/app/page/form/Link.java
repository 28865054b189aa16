package apparat.app.page.form;

import apparat.app.model.Selection;

/**
 * Words inside a line that lead somewhere.
 *
 * @param words as they stand in the line
 */
public record Link(String words, Selection target) {}
