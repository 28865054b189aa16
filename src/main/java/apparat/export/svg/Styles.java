package apparat.export.svg;

import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The looks that occur in a picture, each written once and named by a class. */
final class Styles {
  private final Map<String, String> classes = new LinkedHashMap<>();
  private final Map<Object, String> known = new LinkedHashMap<>();

  private record ShapeLook(Optional<?> fill, Optional<Stroke> stroke) {}

  private record TextLook(
      Object type, Object colour, Optional<Stroke> halo, TextMark.Anchor anchor) {}

  /** The class of a shape's look. */
  String of(ShapeMark shape) {
    ShapeLook look = new ShapeLook(shape.fill(), shape.stroke());
    return known.computeIfAbsent(look, _ -> named(css(shape)));
  }

  /** The class of a text's look. */
  String of(TextMark text) {
    TextLook look = new TextLook(text.type(), text.colour(), text.halo(), text.anchor());
    return known.computeIfAbsent(look, _ -> named(css(text)));
  }

  /** The style sheet. */
  void append(StringBuilder out) {
    classes.forEach(
        (css, name) -> out.append('.').append(name).append('{').append(css).append("}\n"));
  }

  private String named(String css) {
    return classes.computeIfAbsent(css, _ -> "c" + (classes.size() + 1));
  }

  private static String css(ShapeMark shape) {
    StringBuilder css = new StringBuilder();
    css.append("fill:").append(shape.fill().map(colour -> colour.hex()).orElse("none"));
    shape.stroke().ifPresent(stroke -> append(css, stroke));
    return css.toString();
  }

  private static String css(TextMark text) {
    StringBuilder css = new StringBuilder();
    css.append("font-size:");
    Numbers.append(css, text.type().size());
    css.append("px;font-weight:").append(text.type().face().weight());
    if (text.type().face().italic()) {
      css.append(";font-style:italic");
    }
    css.append(";fill:").append(text.colour().hex());
    switch (text.anchor()) {
      case START -> {}
      case MIDDLE -> css.append(";text-anchor:middle");
      case END -> css.append(";text-anchor:end");
    }
    text.halo()
        .ifPresent(
            halo -> {
              append(css, halo);
              css.append(";paint-order:stroke");
            });
    return css.toString();
  }

  private static void append(StringBuilder css, Stroke stroke) {
    css.append(";stroke:").append(stroke.colour().hex());
    if (stroke.width() != 1) {
      css.append(";stroke-width:");
      Numbers.append(css, stroke.width());
    }
    if (!stroke.dashes().isEmpty()) {
      css.append(";stroke-dasharray:");
      for (int i = 0; i < stroke.dashes().size(); i++) {
        css.append(i == 0 ? "" : " ");
        Numbers.append(css, stroke.dashes().get(i));
      }
    }
    if (stroke.round()) {
      css.append(";stroke-linecap:round;stroke-linejoin:round");
    }
  }
}
