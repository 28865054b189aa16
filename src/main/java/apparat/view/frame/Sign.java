package apparat.view.frame;

/** A sign that a picture may use and its legend then explains, in the order of the legend. */
public enum Sign {
  FULL("full"),
  CANDIDATE("candidate"),
  GENERAL_SECRETARY("general secretary"),
  CHAIR("chair"),
  COMMISSAR("commissar"),
  POSTS("posts held that day"),
  POSTS_IN_PART("posts that day, if room"),
  DOUBTFUL("doubtful row"),
  CAME("came since"),
  RANK_CHANGED("rank changed"),
  DIED("died"),
  REMOVED("removed"),
  MOVED("moved"),
  TERM_ENDED("term ended"),
  LEFT_OTHERWISE("otherwise"),
  IN_BUREAU("in a bureau too"),
  NAME_UNKNOWN("seat, name unknown");

  private final String words;

  Sign(String words) {
    this.words = words;
  }

  /** What the sign means. */
  public String words() {
    return words;
  }

  /** Whether it is a reason for leaving: these share one ghost in the legend. */
  boolean reason() {
    return compareTo(DIED) >= 0 && compareTo(LEFT_OTHERWISE) <= 0;
  }
}
