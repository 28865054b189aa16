package apparat.app.lecture;

import apparat.lecture.Moment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** The moments in order; dragged at the head, a moment takes another place. */
final class MomentList extends ScrollPane {

  private static final double SLACK = 6;
  private static final String TARGET = "drop-target";

  private final LectureModel model;
  private final VBox rows = new VBox();
  private double pressedY;

  MomentList(LectureModel model) {
    this.model = model;
    setId("moments");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    rows.getStyleClass().add("moments");
    setContent(rows);
    model.stateProperty().subscribe(state -> list(state.lecture().moments()));
    model.chosenProperty().subscribe(now -> mark());
  }

  private void list(List<Moment> moments) {
    while (rows.getChildren().size() > moments.size()) {
      rows.getChildren().removeLast();
    }
    while (rows.getChildren().size() < moments.size()) {
      rows.getChildren().add(row(rows.getChildren().size()));
    }
    for (int at = 0; at < moments.size(); at++) {
      row(moments, at);
    }
    mark();
  }

  private void row(List<Moment> moments, int at) {
    all().skip(at).findFirst().ifPresent(row -> row.show(moments.get(at)));
  }

  private Stream<MomentRow> all() {
    return rows.getChildren().stream().map(MomentRow.class::cast);
  }

  private MomentRow row(int at) {
    MomentRow row = new MomentRow(model, at);
    row.grip().addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressedY = event.getSceneY());
    row.grip().addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> target(event.getSceneY()));
    row.grip().addEventFilter(MouseEvent.MOUSE_RELEASED, event -> drop(at, event));
    return row;
  }

  private boolean dragged(double sceneY) {
    return Math.abs(sceneY - pressedY) > SLACK;
  }

  private void target(double sceneY) {
    int at = dragged(sceneY) ? placeAt(sceneY) : LectureModel.NONE;
    for (int i = 0; i < rows.getChildren().size(); i++) {
      List<String> styles = rows.getChildren().get(i).getStyleClass();
      styles.remove(TARGET);
      if (i == at) {
        styles.add(TARGET);
      }
    }
  }

  private void drop(int from, MouseEvent event) {
    if (dragged(event.getSceneY())) {
      int to = placeAt(event.getSceneY());
      target(pressedY);
      if (to != from) {
        event.consume();
        model.moveTo(from, to);
      }
    }
  }

  private int placeAt(double sceneY) {
    double y = rows.sceneToLocal(0, sceneY).getY();
    int place = 0;
    while (place < rows.getChildren().size() - 1
        && rows.getChildren().get(place).getBoundsInParent().getMaxY() < y) {
      place++;
    }
    return place;
  }

  private void mark() {
    int chosen = model.chosenProperty().get();
    List<MomentRow> list = all().toList();
    for (int at = 0; at < list.size(); at++) {
      list.get(at).open(at == chosen);
    }
    chosenRow().ifPresent(row -> Platform.runLater(() -> bringIntoView(row)));
  }

  private Optional<MomentRow> chosenRow() {
    return all()
        .skip(Math.max(0, model.chosenProperty().get()))
        .findFirst()
        .filter(row -> model.chosenProperty().get() != LectureModel.NONE);
  }

  /** Puts the caret into the caption of the chosen moment. */
  void write() {
    applyCss(); // only then the rows of a list that has just opened are in the window
    chosenRow().ifPresent(MomentRow::write);
  }

  /** Gives the chosen moment the focus, where another one in the list had it. */
  void follow() {
    boolean here =
        Optional.ofNullable(getScene())
            .map(scene -> scene.getFocusOwner())
            .filter(owner -> owner instanceof MomentRow.Head)
            .isPresent();
    if (here) {
      chosenRow().ifPresent(row -> row.grip().requestFocus());
    }
  }

  private void bringIntoView(MomentRow row) {
    applyCss();
    layout(); // only then it is known how high the moment is that has just opened
    Bounds bounds = row.getBoundsInParent();
    double content = rows.getHeight();
    double view = getViewportBounds().getHeight();
    if (content > view && view > 0) {
      double top = getVvalue() * (content - view);
      if (bounds.getMinY() < top) {
        setVvalue(bounds.getMinY() / (content - view));
      } else if (bounds.getMaxY() > top + view) {
        double wanted = Math.min(bounds.getMinY(), bounds.getMaxY() - view);
        setVvalue(Math.min(1, wanted / (content - view)));
      }
    }
  }
}
