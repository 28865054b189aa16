package apparat.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.Samples;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.export.Renderings;
import apparat.geometry.Box;
import apparat.paint.Painter;
import apparat.paint.Pictures;
import apparat.text.Face;
import apparat.text.Type;
import java.awt.FontFormatException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SvgFileTest {
  @Test
  void looksLikeThePainting() throws IOException, FontFormatException {
    for (Drawing drawing : List.of(Samples.everything(), Samples.slide(60, 40, 1))) {
      BufferedImage painted = Painter.image(drawing, 2);
      assertThat(Pictures.meanDifference(Renderings.svg(drawing, 2), painted)).isLessThan(1);
    }
  }

  @Test
  void everyMarkIsOneElement() throws Exception {
    Drawing drawing = Samples.everything();
    Element svg = parsed(drawing);
    long texts = drawing.marks().stream().filter(TextMark.class::isInstance).count();
    long shapes = drawing.marks().stream().filter(ShapeMark.class::isInstance).count();
    assertThat(svg.getElementsByTagName("text").getLength()).isEqualTo((int) texts);
    int others =
        svg.getElementsByTagName("rect").getLength()
            + svg.getElementsByTagName("circle").getLength()
            + svg.getElementsByTagName("path").getLength();
    assertThat(others - 1).as("without the ground").isEqualTo((int) shapes);
  }

  @Test
  void saysWhatThePictureShows() throws Exception {
    Element svg = parsed(Samples.everything());
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 400 200");
    assertThat(text(svg, "title")).isEqualTo("Every kind <of> mark");
    assertThat(text(svg, "desc")).isEqualTo("Shapes & letters.");
    assertThat(text(svg, "text")).isEqualTo("B");
  }

  @Test
  void whatShowsDataCarriesItsKeyAndSentence() throws Exception {
    NodeList rects = parsed(Samples.everything()).getElementsByTagName("rect");
    Element chip = (Element) rects.item(2);
    assertThat(chip.getAttribute("data-key")).isEqualTo("seat/rykov/politburo/voting");
    assertThat(text(chip, "title"))
        .isEqualTo("Rykov, member of the Politburo <since 1922> & \"chair\"");
    assertThat(((Element) rects.item(1)).hasAttribute("data-key")).isFalse();
  }

  @Test
  void carriesTheFacesItUses() {
    String svg = string(Samples.everything());
    List<String> faces =
        Pattern.compile("@font-face\\{([^}]*?);src:url\\(data:font/woff;base64,([^)]*)\\)")
            .matcher(svg)
            .results()
            .map(face -> face.group(1) + " " + Base64.getDecoder().decode(face.group(2))[0])
            .toList();
    assertThat(faces)
        .containsExactly(
            "font-family:Roboto;font-weight:400 119",
            "font-family:Roboto;font-weight:500 119",
            "font-family:Roboto;font-weight:700 119",
            "font-family:Roboto;font-weight:400;font-style:italic 119");
  }

  @Test
  void survivesAnyText() throws Exception {
    String odd = "a\u0001\u0008<b>&\"'\uFFFE\uD83D\uDE00 ]]> ა";
    Colour ink = Theme.LIGHT.ink();
    Mark mark =
        Pen.text("t", odd, new Type(Face.REGULAR, 12), -1.005, 0.001, ink)
            .withMeaning(new Meaning("a\"<&", odd, List.of()));
    Drawing drawing = new Drawing(10, 10, ink, odd, odd, List.of(mark));
    Element svg = parsed(drawing);
    Element text = (Element) svg.getElementsByTagName("text").item(0);
    assertThat(text.getAttribute("data-key")).isEqualTo("a\"<&");
    assertThat(text.getLastChild().getTextContent()).isEqualTo("a<b>&\"'\uD83D\uDE00 ]]> ა");
    assertThat(text.getAttribute("y")).isEqualTo("0");
  }

  @Test
  void opacityIsThatOfTheInk() {
    Theme theme = Theme.LIGHT;
    Mark filled = Pen.rect("r", new Box(0, 0, 5, 5), 0, theme.ink()).withOpacity(0.385);
    Mark both =
        Pen.rect(
                "s",
                new Box(0, 0, 5, 5),
                0,
                theme.ink(),
                apparat.drawing.Stroke.solid(theme.ink(), 1))
            .withOpacity(0.5);
    Drawing drawing = new Drawing(10, 10, theme.paper(), "", "", List.of(filled, both));
    assertThat(string(drawing))
        .contains("opacity=\".39\"")
        .contains("fill-opacity=\".5\" stroke-opacity=\".5\"");
  }

  @Test
  void isSmallAndAlwaysTheSame() {
    byte[] slide = SvgFile.bytes(Samples.slide(227, 224, 1));
    assertThat(slide).hasSizeLessThan(65_000).isEqualTo(SvgFile.bytes(Samples.slide(227, 224, 1)));
  }

  private static String string(Drawing drawing) {
    return new String(SvgFile.bytes(drawing), StandardCharsets.UTF_8);
  }

  private static Element parsed(Drawing drawing)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(SvgFile.bytes(drawing)))
        .getDocumentElement();
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }
}
