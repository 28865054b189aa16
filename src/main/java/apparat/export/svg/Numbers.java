package apparat.export.svg;

/** Writes numbers as short as SVG reads them: two decimals at most, no zeros that say nothing. */
final class Numbers {
  private Numbers() {}

  static void append(StringBuilder out, double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      out.append('-');
      hundredths = -hundredths;
    }
    long whole = hundredths / 100;
    int rest = (int) (hundredths % 100);
    if (whole > 0 || rest == 0) {
      out.append(whole);
    }
    if (rest > 0) {
      out.append('.').append(rest / 10);
      if (rest % 10 > 0) {
        out.append(rest % 10);
      }
    }
  }
}
