package apparat.session;

import apparat.drawing.Drawing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes pictures of several days: a file a day, or the pages of one. */
public final class PictureSeries {

  private PictureSeries() {}

  /**
   * Writes FILE-1924-01-01.svg and so on, or one PDF with a page a day.
   *
   * @param draw makes the picture of a day; each is asked for once, in order
   * @return the files written
   */
  public static List<Path> write(
      List<LocalDate> days, Function<LocalDate, Drawing> draw, Path file, double scale)
      throws IOException {
    PictureFormat format = PictureFile.format(file);
    if (format.hasPages()) {
      PictureFile.write(days.stream().map(draw).toList(), file, scale);
      return List.of(file);
    }
    List<Path> written = new ArrayList<>();
    for (LocalDate day : days) {
      Path dated = PictureFile.labelled(file, day.toString());
      PictureFile.write(draw.apply(day), dated, scale);
      written.add(dated);
    }
    return written;
  }
}
