package apparat.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.ProblemsModel;
import apparat.app.robot.FakeOutside;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.io.Diagnostic;
import apparat.io.Severity;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** The list of what is wrong with a data set. */
@InTheWindow
class ProblemsSheetTest {

  private static final Diagnostic LONG =
      new Diagnostic(
          "data/memberships.csv",
          1234,
          5,
          Severity.WARNING,
          "overlapping-memberships",
          "found this",
          "do that",
          "preobrazhensky, all-russian-central-executive-committee, voting, from 1921-03-16");

  private final List<Diagnostic> opened = new ArrayList<>();

  @Test
  void the_place_of_a_row_with_a_long_key_is_read_to_its_end_and_its_file_opened() {
    Region sheet =
        ProblemsSheet.of(
            new ProblemsModel(List.of(LONG)), new FakeOutside().clips(), opened::add, () -> {});
    Stage stage = new Stage();
    stage.setScene(new Scene(sheet, 500, 300));
    stage.show();
    Pulses.settle();
    Labeled place =
        sheet.lookupAll(".label").stream()
            .map(Labeled.class::cast)
            .filter(label -> label.getText().contains("overlapping-memberships"))
            .findFirst()
            .orElseThrow();
    assertThat(((Text) place.lookup(".text")).getText()).isEqualTo(place.getText());
    Button file = (Button) sheet.lookup("#open-file");
    assertThat(file.isDisabled()).as("as long as no problem is chosen").isTrue();
    ((ListView<?>) sheet.lookup("#problem-list")).getSelectionModel().select(0);
    file.fire();
    assertThat(opened).containsExactly(LONG);
    stage.close();
  }
}
