package apparat.io.datapackage.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a file ends without the end of a line, as one does that was cut off.
 *
 * @param line the last one
 * @param column behind its last character
 * @param text the last line
 */
public record Ending(int line, int column, String text) {

  private static final int SHOWN = 24;

  /** The end of a file that ends without the end of a line. */
  public static Optional<Ending> of(Path file) {
    try (Lines lines = new Lines(FileStart.of(file))) {
      Optional<Line> last = Optional.empty();
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        last = line;
      }
      return last.filter(line -> line.end().isEmpty() && !line.text().isBlank()).map(Ending::of);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Ending of(Line line) {
    String text = line.text();
    return new Ending(line.number(), Math.max(1, text.codePointCount(0, text.length())), text);
  }

  /** The last characters. */
  public String tail() {
    int length = text.codePointCount(0, text.length());
    return text.substring(text.offsetByCodePoints(0, Math.max(0, length - SHOWN)));
  }
}
