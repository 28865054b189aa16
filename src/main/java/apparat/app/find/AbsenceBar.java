package apparat.app.find;

import apparat.app.keys.Naming;
import apparat.history.DateWords;
import apparat.session.find.Presence.Absence;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Says that what is selected is not there on the day shown, and leads to where it is. */
public final class AbsenceBar extends VBox {

  private final Label sentence = new Label();
  private final Button go = new Button();

  public AbsenceBar(AbsenceModel model, double width) {
    setId("absence");
    getStyleClass().add("absence");
    setMaxWidth(width);
    setMinHeight(USE_PREF_SIZE);
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    go.setId("absence-go");
    go.setOnAction(event -> model.goThere());
    getChildren().addAll(sentence, go);
    model.absenceProperty().subscribe(this::show);
  }

  private void offer(LocalDate day) {
    go.setText("Go to " + DateWords.day(day));
    Naming.of(go, "Go to " + DateWords.day(day) + ", the nearest day");
  }

  private void show(Optional<Absence> absence) {
    setVisible(absence.isPresent());
    setManaged(absence.isPresent());
    absence.ifPresent(
        there -> {
          sentence.setText(there.sentence());
          there.nearest().ifPresent(this::offer);
          go.setVisible(there.nearest().isPresent());
          go.setManaged(there.nearest().isPresent());
        });
  }
}
