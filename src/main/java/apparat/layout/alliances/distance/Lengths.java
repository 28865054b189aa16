package apparat.layout.alliances.distance;

/** The target distances, in ideal edge lengths. */
final class Lengths {
  static final double SAME_GROUND = 1.45;
  static final double SAME_BLOC = 2.0;
  static final double STRANGERS = 4.0;
  static final double ENEMY_SIDE = 4.3;
  static final double UNREACHED = 3.0;
  static final double TWO_SIGNS = 2.6;

  private static final double[] ALLY = {1.8, 1.7, 1.4, 1.05};
  private static final double[] RIVAL = {4.2, 4.2, 4.5, 4.8};

  /** From here on people are far apart, and it matters less how far. */
  private static final double FAR = 2.7;

  private static final double FAR_COUNTS = 0.35;

  /** Ways that differ by less are equally long: the same steps add up otherwise from each end. */
  private static final double ROUNDING = 1e-9;

  private Lengths() {}

  static double ally(int strength) {
    return ALLY[Math.clamp(strength, 0, 3)];
  }

  static double rival(int strength) {
    return RIVAL[Math.clamp(strength, 0, 3)];
  }

  /** What the stress of a pair counts: length to the power of -2, and less for the far. */
  static double weight(double length) {
    return (length > FAR ? FAR_COUNTS : 1) / (length * length);
  }

  /** The distance of two whom no tie binds, by their distances in the signed graph. */
  static double strangers(double allied, double rival) {
    if (allied <= rival + ROUNDING && allied < Double.POSITIVE_INFINITY) {
      return Math.clamp(allied, 1.6, STRANGERS);
    }
    return rival < Double.POSITIVE_INFINITY ? ENEMY_SIDE : UNREACHED;
  }
}
