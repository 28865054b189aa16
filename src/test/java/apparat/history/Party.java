package apparat.history;

import apparat.io.datapackage.DataPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The history of the shipped data set, read once for all tests. */
public final class Party {

  private static final History HISTORY = read();

  private Party() {}

  /** The history of the shipped data set. */
  public static History history() {
    return HISTORY;
  }

  private static History read() {
    try {
      return History.of(DataPackage.read(Path.of("graphs/bolshevik-party")).dataSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
