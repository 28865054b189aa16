package apparat.app.tour;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The bubble of the tour: what a step says, and the way on, back and out. */
final class Bubble extends VBox {

  private static final double GAP = 8;

  private final TourModel tour;
  private final Label title = new Label();
  private final Label words = new Label();
  private final Label progress = new Label();
  private final Button back = button("tour-back", "Back", "The step before");
  private final Button next = button("tour-next", "Next", "The next step (Enter)");

  Bubble(TourModel tour) {
    super(GAP);
    this.tour = tour;
    title.getStyleClass().add("heading");
    words.setWrapText(true);
    progress.getStyleClass().add("soft");
    Button leave = button("tour-leave", "Leave", "Leaves the tour (Esc)");
    leave.setOnAction(event -> tour.leave());
    back.setOnAction(event -> tour.back());
    next.setOnAction(event -> tour.next());
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox row = new HBox(GAP, progress, spring, leave, back, next);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, words, row);
    setId("tour");
    getStyleClass().add("tour");
    setManaged(false);
    setAccessibleRole(AccessibleRole.DIALOG);
  }

  private static Button button(String id, String words, String help) {
    Button button = new Button(words);
    button.setId(id);
    button.setAccessibleHelp(help);
    button.setTooltip(new Tooltip(help));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /** Says what the step has to say; the button that leads on gets the focus. */
  void say(TourStep step) {
    title.setText(step.title());
    words.setText(step.words());
    progress.setText(tour.progress());
    back.setDisable(tour.isFirst());
    next.setText(tour.isLast() ? "Done" : "Next");
    setAccessibleText("Tour, " + tour.progress() + ". " + step.title() + ". " + step.words());
    next.requestFocus();
  }

  /** Whether somebody went to one of the buttons that do not have the focus by themselves. */
  boolean chosen() {
    return getScene().getFocusOwner() != next;
  }
}
