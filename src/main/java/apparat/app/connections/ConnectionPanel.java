package apparat.app.connections;

import apparat.analysis.Chains.Over;
import apparat.app.find.SearchBox;
import apparat.app.keys.Naming;
import apparat.app.model.SelectionModel;
import apparat.history.DateWords;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks how the selected person is connected with another, and shows the chain of ties. */
public final class ConnectionPanel extends VBox {

  private static final double HIGHEST = 330;

  private final ConnectionModel model;
  private final Button ask = new Button();
  private final Label question = new Label();
  private final VBox asking = new VBox();
  private final VBox answer = new VBox();
  private final SearchBox box;

  /**
   * @param back gives the focus back to the picture
   */
  public ConnectionPanel(
      ConnectionModel model, SelectionModel selection, double width, Runnable back) {
    this.model = model;
    this.box =
        new SearchBox(
            model.search(),
            "connected-with",
            "",
            "Connected with whom",
            "K",
            () -> leave(back),
            () -> goOn(back));
    setId("connections");
    getStyleClass().add("connections");
    setMinWidth(width);
    setMaxWidth(width);
    setMinHeight(USE_PREF_SIZE);
    setViewOrder(-0.5);
    ask.setId("ask-connection");
    ask.getStyleClass().add("link");
    ask.setText("Connected with whom?  K");
    Naming.of(ask, "How is the selected person connected with another", "K");
    ask.setOnAction(event -> model.begin());
    asking.getStyleClass().add("asking");
    // what the box finds hangs over the choices below it
    box.setViewOrder(-1);
    asking.getChildren().addAll(heading(), box, over(), scroll());
    getChildren().addAll(ask, asking);
    model.openProperty().subscribe(open -> lookAgain(selection));
    selection.selectionProperty().subscribe(selected -> lookAgain(selection));
    question.textProperty().bind(model.questionProperty());
    model.fromProperty().subscribe(this::askFor);
    model.answerProperty().subscribe(this::show);
    model.awaitingProperty().subscribe(this::beginIfAwaiting);
  }

  private void lookAgain(SelectionModel selection) {
    boolean open = model.openProperty().get();
    boolean offered = !open && selection.person().isPresent();
    shown(ask, offered);
    shown(asking, open);
    shown(this, open || offered);
  }

  private static void shown(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private void beginIfAwaiting(boolean awaiting) {
    if (awaiting) {
      Platform.runLater(box::begin);
    }
  }

  private void askFor(Optional<String> from) {
    box.prompt(from.isPresent() ? "Another person" : "The first person");
  }

  /** Who leaves a question before it is whole no longer asks it. */
  private void leave(Runnable back) {
    if (model.awaitingProperty().get()) {
      model.close();
    }
    back.run();
  }

  /** After the first name comes the second, after the second the picture. */
  private void goOn(Runnable back) {
    if (model.awaitingProperty().get()) {
      box.goOn();
    } else {
      back.run();
    }
  }

  /**
   * Lets a question that waits for a name take a letter, wherever it is typed: the caret goes to
   * the field before the letter is written.
   *
   * @return whether it does
   */
  public boolean takes(KeyEvent key) {
    boolean letter = key.getCode().isLetterKey() && !key.isShortcutDown() && !key.isAltDown();
    boolean takes = letter && model.awaitingProperty().get();
    if (takes) {
      box.goOn();
    }
    return takes;
  }

  private HBox heading() {
    question.getStyleClass().add("heading");
    question.setWrapText(true);
    HBox.setHgrow(question, Priority.ALWAYS);
    question.setMaxWidth(Double.MAX_VALUE);
    Button close = new Button("×");
    close.setId("close-connections");
    close.getStyleClass().add("quiet");
    close.setMinWidth(USE_PREF_SIZE);
    Naming.of(close, "Close the question", "Esc");
    close.setOnAction(event -> model.close());
    return new HBox(8, question, close);
  }

  private HBox over() {
    HBox row = new HBox(over(Over.ALL_TIES, "Any ties"), over(Over.ALLIANCES, "Allies only"));
    row.getStyleClass().add("choice");
    return row;
  }

  private ToggleButton over(Over over, String words) {
    ToggleButton button = new ToggleButton(words);
    button.setId("over-" + over);
    Naming.of(button, "Over: " + words);
    model.overProperty().subscribe(now -> button.setSelected(now == over));
    button.setOnAction(
        event -> {
          model.askOver(over);
          button.setSelected(model.overProperty().get() == over);
        });
    return button;
  }

  private ScrollPane scroll() {
    ScrollPane scroll = new ScrollPane(answer);
    scroll.setId("connection-answer");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.visibleProperty().bind(answer.visibleProperty());
    scroll.managedProperty().bind(answer.visibleProperty());
    answer
        .heightProperty()
        .subscribe(height -> scroll.setPrefViewportHeight(Math.min(HIGHEST, height.doubleValue())));
    answer.getStyleClass().add("answer");
    return scroll;
  }

  private void show(Optional<Answer> found) {
    answer.getChildren().clear();
    found.ifPresent(this::set);
    shown(answer, found.isPresent());
  }

  private void set(Answer found) {
    answer.getChildren().add(wrapped(found.sentence(), "strong"));
    for (int i = 0; i < found.people().size(); i++) {
      answer.getChildren().add(person(found.people().get(i)));
      if (i < found.steps().size()) {
        answer.getChildren().add(step(found.steps().get(i)));
      }
    }
    found
        .nearest()
        .ifPresent(
            day -> {
              Button go = new Button("Go to " + DateWords.day(day));
              go.setId("connected-day");
              Naming.of(go, "Go to " + DateWords.day(day) + ", the nearest day with a chain");
              go.setOnAction(event -> model.goToNearest());
              answer.getChildren().addAll(wrapped("The nearest day with one:", "soft"), go);
            });
  }

  private Button person(String id) {
    Button name = new Button(model.name(id));
    name.getStyleClass().addAll("link", "chain-person");
    Naming.of(name, model.name(id) + ", select");
    name.setOnAction(event -> model.select(id));
    return name;
  }

  private VBox step(Answer.Step step) {
    Button tie = new Button(step.words());
    tie.getStyleClass().addAll("link", "chain-tie");
    tie.setWrapText(true);
    Naming.of(tie, step.words() + ", what is between them");
    tie.setOnAction(event -> model.selectTie(step.one(), step.other()));
    VBox words = new VBox(tie);
    words.getStyleClass().add("chain-step");
    List<Label> ties = step.ties().stream().map(line -> wrapped(line, "soft")).toList();
    words.getChildren().addAll(ties);
    return words;
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
