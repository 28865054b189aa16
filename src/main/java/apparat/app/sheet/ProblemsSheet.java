package apparat.app.sheet;

import apparat.app.keys.Naming;
import apparat.app.model.ProblemsModel;
import apparat.app.outside.Clips;
import apparat.io.Diagnostic;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is wrong with a data set, place by place. */
public final class ProblemsSheet {

  private ProblemsSheet() {}

  /**
   * The list, with ways to go to a place, to copy the list and to read the data set anew.
   *
   * @param open opens the file of a problem in the program that is there for it
   */
  public static Region of(
      ProblemsModel problems, Clips clips, Consumer<Diagnostic> open, Runnable readAgain) {
    ListView<Diagnostic> list = new ListView<>();
    list.setId("problem-list");
    list.setAccessibleText("Problems of the data set");
    list.getItems().setAll(problems.listed());
    list.setCellFactory(view -> new Cell(problems));
    list.setPrefHeight(Math.min(440, 8 + 98 * problems.listed().size()));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setOnMouseClicked(event -> opens(list, event.getClickCount() == 2, open));
    Label words =
        new Label(
            "The rest opened. Mend the tables in a spreadsheet or an editor, save them, then read"
                + " them again here.");
    words.setWrapText(true);
    words.getStyleClass().add("soft");
    Button again = new Button("Read again");
    again.setId("read-again");
    again.setDefaultButton(true);
    Naming.of(again, "Read the data set again, as its tables are by now", "Ctrl R");
    again.setOnAction(event -> readAgain.run());
    Button file = new Button("Open the file");
    file.setId("open-file");
    file.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    Naming.of(file, "Open the file in which the chosen problem is", "double click");
    file.setOnAction(event -> opens(list, true, open));
    Button copy = new Button("Copy the list");
    copy.setId("copy-problems");
    Naming.of(copy, "Copy the list of problems");
    copy.setOnAction(event -> clips.putText(problems.text()));
    Label more = new Label(problems.unlisted() == 0 ? "" : "and " + problems.unlisted() + " more");
    more.getStyleClass().add("soft");
    return new VBox(12, words, list, new HBox(12, again, file, copy, more));
  }

  private static void opens(ListView<Diagnostic> list, boolean wanted, Consumer<Diagnostic> open) {
    Diagnostic chosen = list.getSelectionModel().getSelectedItem();
    if (wanted && chosen != null) {
      open.accept(chosen);
    }
  }

  /** A problem: its place and severity, what was found, what to do. */
  private static final class Cell extends ListCell<Diagnostic> {

    private final Label place = new Label();
    private final Label found = new Label();
    private final Label toDo = new Label();
    private final VBox box = new VBox(2, place, found, toDo);

    private final ProblemsModel problems;

    Cell(ProblemsModel problems) {
      this.problems = problems;
      place.getStyleClass().add("soft");
      place.setWrapText(true);
      found.getStyleClass().add("strong");
      found.setWrapText(true);
      toDo.setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Diagnostic problem, boolean empty) {
      super.updateItem(problem, empty);
      setGraphic(empty ? null : box);
      if (!empty) {
        place.setText(
            problem.file()
                + ", line "
                + problem.line()
                + ", character "
                + problem.column()
                + (problem.cell().isEmpty() ? "" : " · " + problem.cell())
                + " · "
                + problem.severity().word()
                + " · "
                + problem.code());
        found.setText(problem.found());
        toDo.setText(problems.toDo(problem));
      }
    }
  }
}
