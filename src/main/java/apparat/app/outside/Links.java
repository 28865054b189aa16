package apparat.app.outside;

/** Opens addresses in the reader's browser. */
@FunctionalInterface
public interface Links {

  void open(String address);
}
