package apparat.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.drawing.Pen;
import apparat.drawing.Samples;
import apparat.drawing.Theme;
import apparat.export.Renderings;
import apparat.paint.Painter;
import apparat.paint.Pictures;
import apparat.text.Face;
import apparat.text.Type;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfFileTest {
  @Test
  void looksLikeThePainting() throws IOException {
    for (Drawing drawing : List.of(Samples.everything(), Samples.slide(60, 40, 1))) {
      BufferedImage painted = Painter.image(drawing, 2);
      assertThat(Pictures.meanDifference(Renderings.pdf(drawing, 2), painted)).isLessThan(1.5);
    }
  }

  @Test
  void textCanBeSelected() throws IOException {
    try (PDDocument document = Loader.loadPDF(PdfFile.bytes(List.of(Samples.everything())))) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text.lines())
          .contains(
              "B Rykov", "Рыков † × – Zinov’ev", "left 23 October", "10 November 1926", "elects");
      assertThat(text.split("elects", -1)).as("the halo is no text").hasSize(2);
    }
  }

  @Test
  void fontsAreEmbeddedAsSubsets() throws IOException {
    try (PDDocument document = Loader.loadPDF(PdfFile.bytes(List.of(Samples.everything())))) {
      List<String> names = new ArrayList<>();
      PDPage page = document.getPage(0);
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "+"));
      }
      assertThat(names)
          .containsExactlyInAnyOrder(
              "+Roboto-Regular", "+Roboto-Medium", "+Roboto-Bold", "+Roboto-Italic");
    }
  }

  @Test
  void pagesHaveSizesAndBookmarks() throws IOException {
    Drawing wide = empty(PageSize.WIDE, "1924");
    Drawing sheet = empty(PageSize.SHEET, "1925");
    try (PDDocument document = Loader.loadPDF(PdfFile.bytes(List.of(wide, sheet)))) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(960);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(540);
      assertThat(document.getPage(1).getMediaBox().getWidth()).isEqualTo(841.89f);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("1924");
      var bookmarks = document.getDocumentCatalog().getDocumentOutline().children();
      assertThat(bookmarks).extracting(item -> item.getTitle()).containsExactly("1924", "1925");
    }
  }

  @Test
  void bytesAreAlwaysTheSameAndKnowNoClock() throws IOException {
    byte[] bytes = PdfFile.bytes(List.of(Samples.everything(), Samples.slide(20, 10, 1)));
    assertThat(PdfFile.bytes(List.of(Samples.everything(), Samples.slide(20, 10, 1))))
        .isEqualTo(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
    }
  }

  @Test
  void lettersOfOtherScriptsDoNotStopIt() throws IOException {
    Type type = new Type(Face.REGULAR, 12);
    var text = Pen.text("t", "Tbilisi თბილისი", type, 10, 20, Theme.LIGHT.ink());
    Drawing drawing = new Drawing(200, 40, Theme.LIGHT.paper(), "", "", List.of(text));
    try (PDDocument document = Loader.loadPDF(PdfFile.bytes(List.of(drawing)))) {
      assertThat(new PDFTextStripper().getText(document)).startsWith("Tbilisi \uFFFD");
    }
  }

  private static Drawing empty(PageSize size, String title) {
    return new Drawing(size.width(), size.height(), Theme.LIGHT.paper(), title, "", List.of());
  }
}
