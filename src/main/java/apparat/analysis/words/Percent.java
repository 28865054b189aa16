package apparat.analysis.words;

/** Shares as readers take them in: whole hundredths. */
public final class Percent {

  private Percent() {}

  /** As in {@code 26 %}; what is something but less than half of one is {@code under 1 %}. */
  public static String of(double share) {
    return share > 0 && share < 0.005 ? "under 1 %" : Math.round(100 * share) + " %";
  }
}
