package apparat.export;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.export.pdf.PdfFile;
import apparat.export.png.PngFile;
import apparat.export.svg.SvgFile;
import apparat.io.CannotRead;
import apparat.paint.Painter;
import apparat.paint.Pictures;
import apparat.session.Document;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.hierarchy.HierarchyOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is seen is what is exported: real days, painted and as programs of others show the files.
 */
class SeenIsExportedTest {
  private static List<Drawing> days = List.of();

  @BeforeAll
  static void draw() throws CannotRead {
    Document document = Document.open(Path.of("graphs/bolshevik-party"));
    HierarchyOptions plain = HierarchyOptions.DEFAULT;
    HierarchyOptions selected =
        new HierarchyOptions(
            Theme.DARK,
            Optional.of("stalin"),
            plain.unfolded(),
            plain.language(),
            plain.doubtful());
    days =
        List.of(
            document.hierarchy(LocalDate.of(1926, 11, 10), PageSize.WIDE, plain),
            document.hierarchy(LocalDate.of(1924, 6, 5), PageSize.SHEET, selected),
            document.alliances(LocalDate.of(1926, 7, 23), PageSize.WIDE, AlliancesOptions.DEFAULT),
            document.alliances(
                LocalDate.of(1923, 10, 20),
                PageSize.CLASSIC,
                AlliancesOptions.DEFAULT.in(Theme.DARK).select("trotsky")));
  }

  static Stream<Drawing> days() {
    return days.stream();
  }

  @ParameterizedTest
  @MethodSource("days")
  void pixelsAgree(Drawing day) throws IOException {
    BufferedImage painted = Painter.image(day, 1);
    assertThat(Pictures.meanDifference(Renderings.svg(day, 1), painted)).isLessThan(1);
    assertThat(Pictures.meanDifference(Renderings.pdf(day, 1), painted)).isLessThan(1.5);
    BufferedImage png = ImageIO.read(new ByteArrayInputStream(PngFile.bytes(day, 1)));
    assertThat(Pictures.meanDifference(png, painted)).isZero();
  }

  @ParameterizedTest
  @MethodSource("days")
  void everyMarkIsInTheSvg(Drawing day) {
    String svg = new String(SvgFile.bytes(day), StandardCharsets.UTF_8);
    long elements =
        Pattern.compile("<(rect|circle|path|text) class").matcher(svg).results().count();
    assertThat(elements).isEqualTo(day.marks().size());
    List<String> keys =
        Pattern.compile("data-key=\"([^\"]*)\"")
            .matcher(svg)
            .results()
            .map(key -> key.group(1))
            .toList();
    assertThat(keys)
        .isEqualTo(
            day.marks().stream().flatMap(m -> m.meaning().stream()).map(Meaning::dataKey).toList());
  }

  @ParameterizedTest
  @MethodSource("days")
  void everyWordIsInThePdf(Drawing day) throws IOException {
    try (PDDocument document = Loader.loadPDF(PdfFile.bytes(List.of(day)))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSuppressDuplicateOverlappingText(false);
      String text = stripper.getText(document).replaceAll("\\s", "");
      assertThat(text).hasSize(letters(day));
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void bytesAreAlwaysTheSame(Drawing day) {
    assertThat(SvgFile.bytes(day)).isEqualTo(SvgFile.bytes(day));
    assertThat(PdfFile.bytes(List.of(day))).isEqualTo(PdfFile.bytes(List.of(day)));
    assertThat(PngFile.bytes(day, 0.5)).isEqualTo(PngFile.bytes(day, 0.5));
  }

  private static int letters(Drawing day) {
    return day.marks().stream()
        .filter(TextMark.class::isInstance)
        .map(Mark.class::cast)
        .mapToInt(mark -> ((TextMark) mark).text().replaceAll("\\s", "").length())
        .sum();
  }
}
