package apparat.session;

import apparat.history.History;
import apparat.stream.Dgs;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the ties of a data set as a network that other programs read. */
public final class NetworkFile {

  private NetworkFile() {}

  /**
   * Writes the file whole or not at all.
   *
   * @throws UnknownFormat when its ending is not {@code .dgs}
   */
  public static void write(History history, Path file) throws IOException {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".dgs")) {
      throw UnknownFormat.ofNetwork(file);
    }
    StringWriter text = new StringWriter();
    Dgs.write(history, text);
    SafeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
