package apparat.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.Pen;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Another program finds each letter of a PDF where it was drawn, as large as it was drawn. */
class WordsInPdfLawsTest {

  /** PDF knows the widths of letters in whole thousandths of their size. */
  private static final double HALF_A_THOUSANDTH = 0.0005;

  private static final List<String> WORDS =
      List.of("Rykov", "Троцкий", "of 47", "Ordzhonikidze", "Ё", "M. Ulyanova", "† × –");

  /** Points a unit, as a slide of 1600 units is 960 points wide. */
  private static final double POINTS = 0.6;

  private static final class Letters extends PDFTextStripper {
    private final List<TextPosition> found = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition letter) {
      found.add(letter);
    }
  }

  private static List<TextPosition> letters(Drawing drawing) {
    try (PDDocument document = Loader.loadPDF(PdfFile.bytes(List.of(drawing)))) {
      Letters letters = new Letters();
      letters.getText(document);
      return letters.found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Drawing drawing(List<Mark> marks) {
    PageSize page = PageSize.WIDE;
    return new Drawing(page.width(), page.height(), Theme.LIGHT.paper(), "Words", "", marks);
  }

  /** A few words one after the other, none of them near another. */
  private static List<Mark> texts(Random random) {
    List<Mark> texts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Face face = Face.values()[random.nextInt(Face.values().length)];
      Type type = new Type(face, 11 + random.nextInt(30));
      String words = WORDS.get(random.nextInt(WORDS.size()));
      TextMark.Anchor anchor = TextMark.Anchor.values()[random.nextInt(3)];
      double x = 500 + 600 * random.nextDouble();
      TextMark text =
          Pen.text("t" + i, words, type, x, 100 + 200 * i, Colour.of("#211F1B"), anchor);
      texts.add(random.nextBoolean() ? text.withHalo(Theme.LIGHT.paper(), 4) : text);
    }
    return texts;
  }

  @Property(tries = 40)
  void each_letter_stands_where_it_was_measured(@ForAll long seed) {
    List<Mark> texts = texts(new Random(seed));
    List<TextPosition> letters = letters(drawing(texts));
    int at = 0;
    for (Mark mark : texts) {
      TextMark text = (TextMark) mark;
      double x = text.left();
      double rounded = 0.01;
      for (int letter : text.text().codePoints().toArray()) {
        TextPosition found = letters.get(at++);
        assertThat(found.getUnicode()).isEqualTo(Character.toString(letter));
        assertThat((double) found.getXDirAdj()).isCloseTo(POINTS * x, within(rounded));
        assertThat((double) found.getYDirAdj()).isCloseTo(POINTS * text.baseline(), within(0.05));
        assertThat((double) found.getTextMatrix().getScalingFactorY())
            .isCloseTo(POINTS * text.type().size(), within(0.01));
        x += Typeface.width(Character.toString(letter), text.type());
        rounded += POINTS * text.type().size() * HALF_A_THOUSANDTH;
      }
    }
    assertThat(letters).as("the halo is no text").hasSize(at);
  }

  @Property(tries = 30)
  void the_font_of_each_letter_is_its_face(@ForAll long seed) {
    List<Mark> texts = texts(new Random(seed));
    List<TextPosition> letters = letters(drawing(texts));
    int at = 0;
    for (Mark mark : texts) {
      TextMark text = (TextMark) mark;
      Face face = text.type().face();
      for (int i = 0; i < text.text().length(); i++) {
        String name = letters.get(at++).getFont().getName();
        assertThat(name.contains("Italic")).as(name).isEqualTo(face.italic());
        assertThat(name.contains("Bold")).as(name).isEqualTo(face == Face.BOLD);
        assertThat(name.contains("Medium")).as(name).isEqualTo(face.weight() == 500);
      }
    }
  }

  @Property(tries = 20)
  void words_are_read_in_the_order_of_the_drawing(@ForAll long seed) {
    List<Mark> texts = texts(new Random(seed));
    String read =
        letters(drawing(texts)).stream()
            .map(TextPosition::getUnicode)
            .collect(Collectors.joining());
    String drawn =
        texts.stream().map(mark -> ((TextMark) mark).text()).collect(Collectors.joining());
    assertThat(read).isEqualTo(drawn);
  }
}
