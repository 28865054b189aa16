package apparat.app.lecture;

import apparat.app.keys.Naming;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Above the picture after a lecture: leads back to what was seen before it began. */
public final class WayBack extends HBox {

  private static final double GAP = 6;

  private final LectureCorner corner;
  private final Runnable done;
  private final Button back = new Button();

  /**
   * @param done gives the keys to the picture
   */
  public WayBack(LectureCorner corner, Runnable done) {
    super(GAP);
    this.corner = corner;
    this.done = done;
    setId("way-back");
    getStyleClass().add("turn-bar");
    Label words = new Label("The lecture ended here.");
    words.getStyleClass().add("soft");
    back.setId("back-from-lecture");
    back.setOnAction(event -> leave(corner::goBack));
    Button stay = new Button("×");
    stay.setId("stay-after-lecture");
    stay.getStyleClass().add("quiet");
    Naming.of(stay, "Stay where the lecture ended");
    stay.setOnAction(event -> leave(corner::stay));
    getChildren().addAll(words, back, stay);
    managedProperty().bind(visibleProperty());
    corner.beforeProperty().subscribe(before -> setVisible(before.isPresent()));
    corner.beforeProperty().subscribe(before -> before.ifPresent(this::offer));
  }

  private void offer(Sights.Seen before) {
    back.setText("Back to " + before.words());
    Naming.of(back, back.getText() + ": what was seen before the lecture");
  }

  /** A button that goes takes its focus along. */
  private void leave(Runnable way) {
    done.run();
    way.run();
  }
}
