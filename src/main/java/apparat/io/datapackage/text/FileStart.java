package apparat.io.datapackage.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that is looked at before it is read: its beginning is read once, and small files are all
 * beginning.
 */
public final class FileStart {

  private static final int LONGEST = 1 << 16;

  private final Path file;
  private final byte[] bytes;

  private FileStart(Path file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /** The beginning of a file, which is open only meanwhile. */
  public static FileStart of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new FileStart(file, in.readNBytes(LONGEST));
    }
  }

  /** The whole file from its beginning, in a stream that can go back a little. */
  public InputStream open() throws IOException {
    return bytes.length < LONGEST
        ? new ByteArrayInputStream(bytes)
        : new BufferedInputStream(Files.newInputStream(file), LONGEST);
  }

  /** The cells of the first lines, as far as no quotation goes over several. */
  public List<List<String>> rows(char separator, int count) throws IOException {
    return texts(count).stream().map(text -> CellStarts.texts(separator, text)).toList();
  }

  /** The first lines. */
  List<String> texts(int count) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Lines lines = new Lines(this)) {
      Optional<Line> line = lines.next();
      while (line.isPresent() && texts.size() < count) {
        texts.add(line.get().text());
        line = lines.next();
      }
    }
    return texts;
  }

  /** What its characters are made of if it is more than a byte or a few of UTF-8. */
  Optional<Wide> wide() {
    return Wide.of(bytes);
  }

  /** The Cyrillic code page that its lines are in; empty where none of them seems to be in one. */
  Optional<Coding> page() {
    return CodePage.of(bytes);
  }

  /** Whether its characters are wide, so that it has to be turned into UTF-8 first. */
  public boolean isWide() {
    return wide().isPresent();
  }

  /** What it is if it is no table but a file of another kind. */
  public Optional<FileKind> kind() {
    return isWide() ? Optional.empty() : FileKind.of(bytes);
  }

  /** A guess at the size of the file, which costs no second look at small ones. */
  public long size() throws IOException {
    return bytes.length < LONGEST ? bytes.length : Files.size(file);
  }
}
