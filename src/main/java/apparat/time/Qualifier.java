package apparat.time;

/** The EDTF level 1 qualifier at the end of a date: {@code ~}, {@code ?}, {@code %} or none. */
public enum Qualifier {
  NONE(""),
  APPROXIMATE("~"),
  UNCERTAIN("?"),
  BOTH("%");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  /** The sign as written behind the date; empty for {@link #NONE}. */
  public String sign() {
    return sign;
  }
}
