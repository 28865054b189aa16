package apparat.text;

/**
 * A face at a size.
 *
 * @param size of the em in drawing units
 */
public record Type(Face face, double size) {
  /** The same face at another size. */
  public Type at(double size) {
    return new Type(face, size);
  }
}
