package apparat.text;

import apparat.geometry.Path;

/**
 * One letter of a face, measured in ems: multiply by the size of the type.
 *
 * @param advance how far the pen moves on
 * @param outline the form to be filled, with the pen at the origin of the base line and y down
 */
public record Glyph(double advance, Path outline) {}
