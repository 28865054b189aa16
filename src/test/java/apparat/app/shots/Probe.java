package apparat.app.shots;

import apparat.drawing.Drawing;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Looks for words that are cut off and for what stands outside the place it was given. */
final class Probe {

  private static final String CUT = "…";
  private static final double TOLERANCE = 1.5;

  private final List<String> found = new ArrayList<>();

  private Probe() {}

  /** What is wrong with the words of a window, a sentence each. */
  static List<String> of(Scene scene) {
    Probe probe = new Probe();
    probe.look(scene.getRoot());
    return probe.found;
  }

  /** What is wrong with the words of a picture, a sentence each. */
  static List<String> of(Drawing drawing) {
    Probe probe = new Probe();
    List<TextMark> texts =
        drawing.marks().stream()
            .filter(TextMark.class::isInstance)
            .map(TextMark.class::cast)
            .filter(text -> text.opacity() > 0 && !text.text().isBlank())
            .toList();
    for (int i = 0; i < texts.size(); i++) {
      probe.look(texts.get(i), texts.subList(i + 1, texts.size()), drawing);
    }
    return probe.found;
  }

  private void look(TextMark text, List<TextMark> others, Drawing drawing) {
    Box box = text.bounds();
    if (text.text().endsWith(CUT)) {
      found.add("picture, cut off: " + text.text());
    }
    if (box.x() < -TOLERANCE
        || box.y() < -TOLERANCE
        || box.right() > drawing.width() + TOLERANCE
        || box.bottom() > drawing.height() + TOLERANCE) {
      found.add("picture, beyond the page: " + text.text());
    }
    for (TextMark other : others) {
      Box that = other.bounds();
      double across = Math.min(box.right(), that.right()) - Math.max(box.x(), that.x());
      double down = Math.min(box.bottom(), that.bottom()) - Math.max(box.y(), that.y());
      if (across > 2 && down > Math.min(box.height(), that.height()) / 3) {
        found.add("picture, one over the other: " + text.text() + " / " + other.text());
      }
    }
  }

  private void look(Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled) {
      look(labeled);
    }
    boolean scrolls =
        node instanceof ScrollPane || node instanceof VirtualFlow<?> || node instanceof TextFlow;
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        if (!scrolls && node instanceof Region region) {
          within(region, child);
        }
        look(child);
      }
    }
  }

  private void look(Labeled labeled) {
    String whole = labeled.getText() == null ? "" : labeled.getText();
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text text
          && text.getText().endsWith(labeled.getEllipsisString())
          && !whole.endsWith(labeled.getEllipsisString())) {
        found.add("cut off: “" + whole + "” as “" + text.getText() + "”");
      }
    }
  }

  private void within(Region place, Node node) {
    if (!node.isVisible() || words(node).isBlank()) {
      return;
    }
    Bounds box = node.getBoundsInParent();
    if (box.getMinX() < -TOLERANCE
        || box.getMinY() < -TOLERANCE
        || box.getMaxX() > place.getWidth() + TOLERANCE
        || box.getMaxY() > place.getHeight() + TOLERANCE) {
      found.add("outside its place: “" + words(node) + "” in " + name(place));
    }
  }

  private static String words(Node node) {
    String words =
        switch (node) {
          case Labeled labeled -> labeled.getText();
          case Text text -> text.getText();
          default -> "";
        };
    return words == null ? "" : words;
  }

  private static String name(Node node) {
    return node.getId() == null
        ? node.getClass().getSimpleName() + " " + node.getStyleClass()
        : "#" + node.getId();
  }
}
