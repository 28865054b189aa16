package apparat.io.datapackage.table;

/** The quick way through a table met something that only the careful way reads right. */
final class NeedsCare extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NeedsCare() {
    super("read again with care", null, false, false);
  }
}
