package apparat.app.side;

import apparat.app.page.form.Figure.Degree;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** Where somebody stands between two poles: a line with five places, the taken one filled. */
final class DegreeScale extends VBox {

  private static final int POLE = 2;

  DegreeScale(Degree degree) {
    getStyleClass().add("degree");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(
        (degree.value() + " between −2, ").replace('-', '−')
            + degree.low()
            + ", and 2, "
            + degree.high());
    GridPane poles = new GridPane();
    poles.getColumnConstraints().addAll(half(), half());
    poles.setHgap(10);
    poles.addRow(
        0,
        pole(degree.low(), TextAlignment.LEFT, Pos.TOP_LEFT),
        pole(degree.high(), TextAlignment.RIGHT, Pos.TOP_RIGHT));
    getChildren().addAll(new Places(degree.value()), poles);
  }

  private static ColumnConstraints half() {
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    return half;
  }

  private static Label pole(String words, TextAlignment alignment, Pos position) {
    Label label = Texts.wrapped(words, "pole");
    label.setTextAlignment(alignment);
    label.setAlignment(position);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  /** The line and the places on it. */
  private static final class Places extends Region {

    private static final double HEIGHT = 14;
    private static final double DOT = 11;
    private static final double SMALL = 5;

    private final Region track = new Region();
    private final List<Region> places = new ArrayList<>();
    private final int value;

    Places(int value) {
      this.value = value;
      setMinHeight(HEIGHT);
      setPrefHeight(HEIGHT);
      track.getStyleClass().add("strip-track");
      track.setManaged(false);
      getChildren().add(track);
      for (int at = -POLE; at <= POLE; at++) {
        Region place = new Region();
        place.getStyleClass().add(at == value ? "degree-taken" : "degree-place");
        place.setManaged(false);
        places.add(place);
      }
      getChildren().addAll(places);
    }

    @Override
    protected void layoutChildren() {
      double middle = HEIGHT / 2;
      double length = getWidth() - DOT;
      track.resizeRelocate(DOT / 2, middle - 0.5, length, 1);
      for (int i = 0; i < places.size(); i++) {
        double size = i - POLE == value ? DOT : SMALL;
        double x = DOT / 2 + length * i / (2.0 * POLE);
        places.get(i).resizeRelocate(x - size / 2, middle - size / 2, size, size);
      }
    }
  }
}
