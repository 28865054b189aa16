package apparat.layout.hierarchy.need;

/** A column of the picture. */
public enum Side {
  LEFT,
  MIDDLE,
  RIGHT
}
