package apparat.io.datapackage.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files of other programs under the name of a table, known by how they begin. */
public enum FileKind {
  WORKBOOK("an Excel workbook or another zip archive", "PK\u0003\u0004"),
  OLD_WORKBOOK("an old Excel workbook", "\u00d0\u00cf\u0011\u00e0"),
  PDF("a PDF", "%pdf-"),
  PAGE("a web page", "<!doctype html", "<html"),
  RICH_TEXT("a document of a word processor", "{\\rtf"),
  OTHER("a file of another program");

  private static final int LONGEST = 64;

  private final String words;
  private final List<String> beginnings;

  FileKind(String words, String... beginnings) {
    this.words = words;
    this.beginnings = List.of(beginnings);
  }

  /** What it is, with its article. */
  public String words() {
    return words;
  }

  /** What a file that begins so is, if that is known. */
  static Optional<FileKind> of(byte[] bytes) {
    int length = Math.min(bytes.length, LONGEST);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).strip();
    String low = start.toLowerCase(Locale.ROOT);
    for (FileKind kind : values()) {
      if (kind.beginnings.stream().anyMatch(one -> start.startsWith(one) || low.startsWith(one))) {
        return Optional.of(kind);
      }
    }
    return isText(bytes) ? Optional.empty() : Optional.of(OTHER);
  }

  /** Text has no signs that only steer machines, or next to none. */
  private static boolean isText(byte[] bytes) {
    int steering = 0;
    for (byte one : bytes) {
      steering += one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' ? 1 : 0;
    }
    return steering * 20 <= bytes.length;
  }
}
