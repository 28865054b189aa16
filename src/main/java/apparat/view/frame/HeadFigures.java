package apparat.view.frame;

/**
 * What has changed since the compared moment, counted for the head of a picture.
 *
 * @param count in words: "3 came or rose, 2 left"
 * @param where what was counted: "in the bodies shown"
 */
public record HeadFigures(String count, String where) {

  /** How many seats were taken or rose in rank, and how many were left. */
  public HeadFigures(int came, int left, String where) {
    this(came + " came or rose, " + left + " left", where);
  }
}
