package apparat.view.hierarchy;

import apparat.history.History;
import apparat.io.CannotRead;
import apparat.io.datapackage.DataPackage;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The shipped data set, read once for all tests of the picture. */
final class Shipped {
  static final History HISTORY = read();

  private Shipped() {}

  private static History read() {
    try {
      return History.of(DataPackage.read(Path.of("graphs", "bolshevik-party")).dataSet());
    } catch (CannotRead e) {
      throw new UncheckedIOException(e);
    }
  }
}
