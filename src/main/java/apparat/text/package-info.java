/** The bundled font: measuring text in drawing units, breaking lines, shortening. */
@NullMarked
package apparat.text;

import org.jspecify.annotations.NullMarked;
