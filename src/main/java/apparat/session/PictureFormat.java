package apparat.session;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind of file that a picture can be written as, chosen by the file's ending. */
public enum PictureFormat {
  SVG,
  PDF,
  PNG;

  /** The ending without its dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether one file holds several pictures. */
  public boolean hasPages() {
    return this == PDF;
  }

  /** The format that the file's ending names, if it is one of these. */
  public static Optional<PictureFormat> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.ending()))
        .findFirst();
  }

  /** All endings in words: "svg, pdf or png". */
  public static String all() {
    String endings =
        Arrays.stream(values()).map(PictureFormat::ending).collect(Collectors.joining(", "));
    int last = endings.lastIndexOf(", ");
    return endings.substring(0, last) + " or" + endings.substring(last + 1);
  }
}
