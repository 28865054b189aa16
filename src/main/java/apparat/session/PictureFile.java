package apparat.session;

import apparat.drawing.Drawing;
import apparat.export.pdf.PdfFile;
import apparat.export.png.PngFile;
import apparat.export.svg.SvgFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes drawings to files, in the format that the ending names. */
public final class PictureFile {

  private PictureFile() {}

  /**
   * Writes one picture.
   *
   * @param scale pixels a unit, for PNG
   * @throws UnknownFormat where the ending is none of {@link PictureFormat}
   */
  public static void write(Drawing drawing, Path file, double scale) throws IOException {
    SafeFile.write(file, bytes(List.of(drawing), format(file), scale));
  }

  /**
   * Writes several pictures: as pages of one file, or as FILE-1.svg, FILE-2.svg and so on where the
   * format has no pages.
   */
  public static void write(List<Drawing> drawings, Path file, double scale) throws IOException {
    PictureFormat format = format(file);
    if (format.hasPages()) {
      SafeFile.write(file, bytes(drawings, format, scale));
      return;
    }
    for (int i = 0; i < drawings.size(); i++) {
      Path numbered = labelled(file, Integer.toString(i + 1));
      SafeFile.write(numbered, bytes(List.of(drawings.get(i)), format, scale));
    }
  }

  static PictureFormat format(Path file) {
    return PictureFormat.of(file).orElseThrow(() -> UnknownFormat.ofPicture(file));
  }

  /** {@code FILE-label.svg} for {@code FILE.svg}. */
  static Path labelled(Path file, String label) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return file.resolveSibling(name.substring(0, dot) + "-" + label + name.substring(dot));
  }

  static byte[] bytes(List<Drawing> pages, PictureFormat format, double scale) throws IOException {
    return switch (format) {
      case SVG -> SvgFile.bytes(pages.getFirst());
      case PDF -> PdfFile.bytes(pages);
      case PNG -> PngFile.bytes(pages.getFirst(), scale);
    };
  }
}
