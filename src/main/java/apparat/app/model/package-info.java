/**
 * What the window shows and which verbs it knows, as plain classes with read-only properties: no
 * control, no toolkit. A control binds to them and paints; it takes no decision.
 */
@NullMarked
package apparat.app.model;

import org.jspecify.annotations.NullMarked;
