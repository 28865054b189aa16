package apparat.session;

import java.nio.file.Path;

/** A file was asked for in a format that is not written. */
public final class UnknownFormat extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private UnknownFormat(String message) {
    super(message);
  }

  static UnknownFormat ofPicture(Path file) {
    return new UnknownFormat(
        "Pictures are written as "
            + PictureFormat.all()
            + ", by the ending: not as '"
            + file
            + "'.");
  }

  static UnknownFormat ofNetwork(Path file) {
    return new UnknownFormat(
        "A data set is converted to dgs, by the ending of the file: not to '" + file + "'.");
  }
}
