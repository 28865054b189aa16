package apparat.drawing;

/**
 * How a colour looks to people with one of the ways of seeing colours, at full severity (G. M.
 * Machado, M. M. Oliveira, L. A. F. Fernandes: A physiologically-based model for simulation of
 * color vision deficiency, IEEE TVCG 15(6), 2009).
 */
public enum ColourVision {
  NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double[] matrix;

  ColourVision(double... matrix) {
    this.matrix = matrix;
  }

  /** Amounts of red, green and blue light that look to all as the colour looks to these people. */
  double[] seen(Colour colour) {
    double[] rgb = colour.linear();
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double light =
          matrix[3 * i] * rgb[0] + matrix[3 * i + 1] * rgb[1] + matrix[3 * i + 2] * rgb[2];
      seen[i] = Math.clamp(light, 0, 1);
    }
    return seen;
  }
}
