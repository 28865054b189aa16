package apparat.app.bar;

import apparat.app.keys.Naming;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * What the data set calls itself: all of it where there is room, else what comes before a colon.
 */
final class DataSetTitle extends Region {

  private final Label whole;
  private final Label brief;

  DataSetTitle(String title) {
    setId("data-set");
    whole = label(title);
    brief = label(title.split(":", 2)[0].strip());
    Naming.tip(brief, title); // the rest can be asked for
    setMinWidth(0);
    getChildren().addAll(whole, brief);
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("subtitle");
    return label;
  }

  @Override
  protected double computePrefWidth(double height) {
    return whole.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return whole.prefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return whole.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    boolean room = getWidth() >= Math.floor(whole.prefWidth(-1));
    whole.setVisible(room);
    // half a name tells less than none: the title of the window has it whole
    brief.setVisible(!room && getWidth() >= Math.floor(brief.prefWidth(-1)));
    whole.resizeRelocate(0, 0, getWidth(), getHeight());
    brief.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
