package apparat.app.side;

import apparat.app.model.Selection;
import apparat.app.page.form.Line;
import apparat.view.frame.SideColour;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The pieces of text that a page is set from. */
final class Texts {

  private Texts() {}

  /** Text in a style of the stylesheet that breaks where the panel ends. */
  static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  /** A lesser line, with links in it where it has some. */
  static Node line(Line line, Ways ways) {
    if (line.links().isEmpty()) {
      return wrapped(line.text(), "soft");
    }
    TextFlow flow = new TextFlow();
    for (Line.Piece piece : line.pieces()) {
      flow.getChildren().add(piece(piece, ways));
    }
    return flow;
  }

  private static Text piece(Line.Piece piece, Ways ways) {
    if (!piece.target().equals(Selection.NOTHING)) {
      return new LinkText(piece.words(), () -> ways.turnTo(piece.target()));
    }
    Text text = new Text(piece.words());
    text.getStyleClass().add("soft-text");
    return text;
  }

  /** The letter of a side on its colour. */
  static Label sign(SideColour side) {
    Label label = new Label(side.letter());
    label.getStyleClass().add("sign");
    label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    label.setStyle(
        "-fx-background-color: "
            + side.ground().hex()
            + "; -fx-text-fill: "
            + side.ink().hex()
            + ";");
    return label;
  }
}
