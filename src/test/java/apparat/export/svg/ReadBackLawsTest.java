package apparat.export.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.AnyDrawing;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.geometry.Circle;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Rect;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Parsed as XML, with its style sheet read, any SVG holds again what the drawing held. */
class ReadBackLawsTest {

  /** Numbers have two decimals. */
  private static final double ROUNDED = 0.00501;

  private static final Pattern RULE = Pattern.compile("\\.(c\\d+)\\{([^}]*)\\}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");

  private record Read(List<Element> elements, Map<String, Map<String, String>> styles) {

    String style(Element element, String name) {
      return styles.get(element.getAttribute("class")).getOrDefault(name, "");
    }
  }

  private static Read read(Drawing drawing) {
    try {
      Element svg =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(SvgFile.bytes(drawing)))
              .getDocumentElement();
      assertThat(svg.getAttribute("viewBox"))
          .isEqualTo("0 0 " + (int) drawing.width() + " " + (int) drawing.height());
      Map<String, Map<String, String>> styles = new HashMap<>();
      NodeList sheets = svg.getElementsByTagName("style");
      for (int i = 0; i < sheets.getLength(); i++) {
        RULE.matcher(sheets.item(i).getTextContent())
            .results()
            .forEach(rule -> styles.put(rule.group(1), declarations(rule.group(2))));
      }
      List<Element> marks = new ArrayList<>();
      for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element element && element.hasAttribute("class")) {
          marks.add(element);
        }
      }
      return new Read(marks, styles);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> declarations(String css) {
    Map<String, String> map = new HashMap<>();
    for (String declaration : css.split(";")) {
      String[] parts = declaration.split(":", 2);
      map.put(parts[0], parts[1]);
    }
    return map;
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  private static void close(double found, double expected, String what) {
    assertThat(found).as(what).isCloseTo(expected, within(ROUNDED));
  }

  @Property(tries = 150)
  void every_mark_is_there_in_its_place_and_order(@ForAll long seed) {
    Drawing drawing = AnyDrawing.of(seed, 12);
    Read read = read(drawing);
    assertThat(read.elements()).hasSameSizeAs(drawing.marks());
    for (int i = 0; i < drawing.marks().size(); i++) {
      Element element = read.elements().get(i);
      switch (drawing.marks().get(i)) {
        case ShapeMark shape -> shape(element, shape);
        case TextMark text -> text(read, element, text);
      }
    }
  }

  private static void shape(Element element, ShapeMark shape) {
    switch (shape.outline()) {
      case Rect rect -> {
        assertThat(element.getTagName()).isEqualTo("rect");
        close(number(element, "x"), rect.box().x(), "x");
        close(number(element, "y"), rect.box().y(), "y");
        close(number(element, "width"), rect.box().width(), "width");
        close(number(element, "height"), rect.box().height(), "height");
        double radius = element.hasAttribute("rx") ? number(element, "rx") : 0;
        close(radius, rect.radius(), "radius");
      }
      case Circle circle -> {
        assertThat(element.getTagName()).isEqualTo("circle");
        close(number(element, "cx"), circle.x(), "cx");
        close(number(element, "cy"), circle.y(), "cy");
        close(number(element, "r"), circle.radius(), "r");
      }
      case Path path -> path(element.getAttribute("d"), path);
    }
  }

  /** A reader of path data of its own: absolute M, L, H, V, C, Z. */
  private static void path(String data, Path path) {
    Matcher commands = Pattern.compile("([MLHVCZ])([^MLHVCZ]*)").matcher(data);
    double x = 0;
    double y = 0;
    for (Segment segment : path.segments()) {
      assertThat(commands.find()).isTrue();
      double[] n =
          NUMBER
              .matcher(commands.group(2))
              .results()
              .mapToDouble(found -> Double.parseDouble(found.group()))
              .toArray();
      switch (segment) {
        case Segment.Move move -> {
          assertThat(commands.group(1)).isEqualTo("M");
          close(n[0], move.x(), "move x");
          close(n[1], move.y(), "move y");
          x = n[0];
          y = n[1];
        }
        case Segment.Line line -> {
          double toX = commands.group(1).equals("V") ? x : n[0];
          double toY =
              switch (commands.group(1)) {
                case "H" -> y;
                case "V" -> n[0];
                default -> n[1];
              };
          close(toX, line.x(), "line x");
          close(toY, line.y(), "line y");
          x = toX;
          y = toY;
        }
        case Segment.Curve curve -> {
          assertThat(commands.group(1)).isEqualTo("C");
          double[] expected = {
            curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y()
          };
          for (int i = 0; i < 6; i++) {
            close(n[i], expected[i], "curve");
          }
          x = n[4];
          y = n[5];
        }
        case Segment.Close close -> assertThat(commands.group(1)).isEqualTo("Z");
      }
    }
    assertThat(commands.find()).as("nothing more").isFalse();
  }

  private static void text(Read read, Element element, TextMark text) {
    assertThat(element.getTagName()).isEqualTo("text");
    close(number(element, "x"), text.x(), "x");
    close(number(element, "y"), text.baseline(), "y");
    assertThat(words(element)).isEqualTo(text.text());
    String anchor = read.style(element, "text-anchor");
    assertThat(anchor)
        .isEqualTo(
            switch (text.anchor()) {
              case START -> "";
              case MIDDLE -> "middle";
              case END -> "end";
            });
    close(
        Double.parseDouble(read.style(element, "font-size").replace("px", "")),
        text.type().size(),
        "size");
    assertThat(read.style(element, "font-weight"))
        .isEqualTo(Integer.toString(text.type().face().weight()));
    assertThat(read.style(element, "font-style"))
        .isEqualTo(text.type().face().italic() ? "italic" : "");
    assertThat(read.style(element, "fill")).isEqualTo(text.colour().hex());
    stroke(read, element, text.halo());
  }

  /** Without the title, which is said and not seen. */
  private static String words(Element text) {
    StringBuilder words = new StringBuilder();
    for (Node node = text.getFirstChild(); node != null; node = node.getNextSibling()) {
      words.append(node.getNodeType() == Node.TEXT_NODE ? node.getTextContent() : "");
    }
    return words.toString();
  }

  private static void stroke(Read read, Element element, Optional<Stroke> stroke) {
    assertThat(read.style(element, "stroke"))
        .isEqualTo(stroke.map(line -> line.colour().hex()).orElse(""));
    stroke.ifPresent(line -> line(read, element, line));
  }

  private static void line(Read read, Element element, Stroke s) {
    String width = read.style(element, "stroke-width");
    close(width.isEmpty() ? 1 : Double.parseDouble(width), s.width(), "width of the line");
    assertThat(read.style(element, "stroke-linecap")).isEqualTo(s.round() ? "round" : "");
    List<Double> dashes =
        NUMBER
            .matcher(read.style(element, "stroke-dasharray"))
            .results()
            .map(found -> Double.parseDouble(found.group()))
            .toList();
    assertThat(dashes).hasSameSizeAs(s.dashes());
    for (int i = 0; i < dashes.size(); i++) {
      close(dashes.get(i), s.dashes().get(i), "dash");
    }
  }

  @Property(tries = 100)
  void every_shape_has_its_fill_line_and_opacity(@ForAll long seed) {
    Drawing drawing = AnyDrawing.of(seed, 12);
    Read read = read(drawing);
    for (int i = 0; i < drawing.marks().size(); i++) {
      Element element = read.elements().get(i);
      Mark mark = drawing.marks().get(i);
      if (mark instanceof ShapeMark shape) {
        assertThat(read.style(element, "fill"))
            .isEqualTo(shape.fill().map(colour -> colour.hex()).orElse("none"));
        stroke(read, element, shape.stroke());
        for (String ink : List.of("fill", "stroke")) {
          String own = element.getAttribute(ink + "-opacity");
          String whole = element.getAttribute("opacity");
          double found = parsed(own) * parsed(whole);
          boolean painted = !read.style(element, ink).matches("|none");
          close(painted ? found : mark.opacity(), mark.opacity(), ink + " opacity");
        }
      } else {
        close(parsed(element.getAttribute("opacity")), mark.opacity(), "opacity");
      }
    }
  }

  private static double parsed(String opacity) {
    return opacity.isEmpty() ? 1 : Double.parseDouble(opacity);
  }

  @Property(tries = 100)
  void what_shows_data_says_so_and_nothing_else_does(@ForAll long seed) {
    Drawing drawing = AnyDrawing.of(seed, 12);
    Read read = read(drawing);
    for (int i = 0; i < drawing.marks().size(); i++) {
      Element element = read.elements().get(i);
      Mark mark = drawing.marks().get(i);
      assertThat(element.getAttribute("data-key"))
          .isEqualTo(mark.meaning().map(meaning -> meaning.dataKey()).orElse(""));
      NodeList titles = element.getElementsByTagName("title");
      assertThat(titles.getLength()).isEqualTo(mark.meaning().isPresent() ? 1 : 0);
      mark.meaning()
          .ifPresent(
              meaning -> assertThat(titles.item(0).getTextContent()).isEqualTo(meaning.sentence()));
    }
  }
}
