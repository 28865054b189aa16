package apparat.app.lecture;

import apparat.app.keys.Naming;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What to do where no moment is marked yet: the last lecture again, one that is ready, or anew. */
final class FirstSteps extends VBox {

  private static final double GAP = 10;

  private final LectureModel model;
  private final Shelf shelf;
  private final Runnable back;
  private final VBox again = new VBox();
  private final List<Button> ready = new ArrayList<>();

  /**
   * @param back gives the keys to the picture
   */
  FirstSteps(LectureModel model, Shelf shelf, Runnable back) {
    super(GAP);
    this.model = model;
    this.shelf = shelf;
    this.back = back;
    setId("lecture-empty");
    Label words =
        new Label(
            "Go to a day, select whom you speak of, mark the moment (Ctrl M), and so on."
                + " F5 presents the lecture.");
    words.setWrapText(true);
    // enlarged there is no room for both: what can be pressed goes before what is said
    again.visibleProperty().subscribe(too -> words.setMinHeight(too ? 0 : USE_PREF_SIZE));
    again.managedProperty().bind(again.visibleProperty());
    getChildren().addAll(again, words);
    for (Path file : shelf.ready()) {
      Button open = opening("ready-" + name(file), "Open", "Open the ready lecture", file);
      ready.add(open);
      getChildren().addAll(new Label("Or begin with one that is ready:"), open);
    }
    managedProperty().bind(visibleProperty());
    model.stateProperty().subscribe(state -> show(state.lecture().size() == 0));
  }

  private void show(boolean empty) {
    setVisible(empty);
    if (empty) {
      Optional<Path> last = shelf.last().filter(file -> !model.file().equals(Optional.of(file)));
      again.setVisible(last.isPresent());
      again.getChildren().setAll(last.map(this::again).stream().toList());
    }
  }

  private Button again(Path file) {
    Button open = opening("open-again", "Open again:", "Open again the lecture", file);
    open.getStyleClass().add("main-button");
    return open;
  }

  private Button opening(String id, String verb, String help, Path file) {
    String called = shelf.title(file).orElseGet(() -> capital(name(file).replace('-', ' ')));
    Button open = new Button(verb + " “" + called + "”");
    open.setId(id);
    Naming.of(open, help + " " + called);
    open.setOnAction(
        event -> {
          back.run(); // a button that goes takes its focus along
          shelf.open(file);
        });
    return open;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String name(Path file) {
    String name = file.getFileName().toString().replaceAll("(\\.lecture)?\\.json$", "");
    return name.isEmpty() ? file.getFileName().toString() : name;
  }

  /** Gives the keys to the first lecture that is offered, where there is one. */
  void offer() {
    again.getChildren().stream()
        .map(Button.class::cast)
        .findFirst()
        .or(() -> ready.stream().findFirst())
        .ifPresent(Button::requestFocus);
  }
}
