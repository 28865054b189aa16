package apparat.text;

/** A face of the bundled typeface, Roboto. */
public enum Face {
  REGULAR,
  MEDIUM,
  BOLD,
  ITALIC,
  MEDIUM_ITALIC
}
