package apparat.history;

/** The three columns of the hierarchy picture. */
public enum Column {
  LEFT,
  MIDDLE,
  RIGHT
}
