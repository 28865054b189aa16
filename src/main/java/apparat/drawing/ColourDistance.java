package apparat.drawing;

/**
 * How different two colours look: CIEDE2000 (G. Sharma, W. Wu, E. N. Dalal, Color Research and
 * Application 30(1), 2005), for the standard light D65. Below 12 a legend is hard to use.
 */
public final class ColourDistance {
  private ColourDistance() {}

  /** The distance; 0 for equal colours, about 100 between black and white. */
  public static double between(Colour a, Colour b) {
    return between(a, b, ColourVision.NORMAL);
  }

  /** The distance for people who see colours in a given way. */
  public static double between(Colour a, Colour b, ColourVision vision) {
    return between(lab(vision.seen(a)), lab(vision.seen(b)));
  }

  private record Lab(double l, double a, double b) {
    double chroma() {
      return Math.hypot(a, b);
    }
  }

  private static Lab lab(double[] c) {
    double x = (0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047;
    double y = 0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2];
    double z = (0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883;
    return new Lab(116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z)));
  }

  private static double root(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  private static double between(Lab first, Lab second) {
    double stretch = 1.5 - 0.5 * muted((first.chroma() + second.chroma()) / 2);
    Lab one = new Lab(first.l, first.a * stretch, first.b);
    Lab two = new Lab(second.l, second.a * stretch, second.b);
    double chroma = (one.chroma() + two.chroma()) / 2;
    double light = (one.l + two.l) / 2 - 50;
    double hueStep = hueStep(one, two);
    double hue = hue(one) + hueStep / 2;
    if (one.chroma() * two.chroma() == 0) {
      hue = hue(one) + hue(two);
    }
    double t =
        1
            - 0.17 * cos(hue - 30)
            + 0.24 * cos(2 * hue)
            + 0.32 * cos(3 * hue + 6)
            - 0.20 * cos(4 * hue - 63);
    double l = (two.l - one.l) / (1 + 0.015 * light * light / Math.sqrt(20 + light * light));
    double c = (two.chroma() - one.chroma()) / (1 + 0.045 * chroma);
    double h =
        2
            * Math.sqrt(one.chroma() * two.chroma())
            * Math.sin(Math.toRadians(hueStep / 2))
            / (1 + 0.015 * chroma * t);
    double bend = (((hue % 360) + 360) % 360 - 275) / 25;
    double turn = -Math.sin(Math.toRadians(60 * Math.exp(-bend * bend))) * 2 * muted(chroma);
    return Math.sqrt(l * l + c * c + h * h + turn * c * h);
  }

  /** Near 0 for greys, near 1 for strong colours. */
  private static double muted(double chroma) {
    double power = Math.pow(chroma, 7);
    return Math.sqrt(power / (power + Math.pow(25, 7)));
  }

  /** In degrees, from 0 to 360. */
  private static double hue(Lab lab) {
    double degrees = Math.toDegrees(Math.atan2(lab.b, lab.a));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  /** The shorter way around from one hue to the other. */
  private static double hueStep(Lab one, Lab two) {
    if (one.chroma() * two.chroma() == 0) {
      return 0;
    }
    double step = hue(two) - hue(one);
    return step > 180 ? step - 360 : step < -180 ? step + 360 : step;
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
