package apparat.app.side;

import apparat.view.frame.SideColour;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

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
