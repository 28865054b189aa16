package apparat.session;

import java.nio.file.Path;

/** A file was asked for in a format that pictures are not written in. */
public final class UnknownFormat extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  UnknownFormat(Path file) {
    super(
        "Pictures are written as "
            + PictureFormat.all()
            + ", by the ending: not as '"
            + file
            + "'.");
  }
}
