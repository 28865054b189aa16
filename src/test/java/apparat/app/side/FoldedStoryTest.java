package apparat.app.side;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.model.Selection;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/** A long story of sides is folded but for the turn of the day. */
@InTheWindow
class FoldedStoryTest {

  private static List<Button> buttons(Reader reader) {
    return reader.node("side-panel").lookupAll(".fold").stream().map(Button.class::cast).toList();
  }

  @Test
  void only_the_turn_of_the_day_is_told_whole_and_the_others_open_and_close() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.time().showDate(LocalDate.of(1926, 7, 23));
      reader.selection().select(new Selection.OfStory("zinoviev"));
      Pulses.settle();
      assertThat(buttons(reader)).hasSizeGreaterThan(8);
      assertThat(buttons(reader))
          .filteredOn(button -> button.getText().equals("Hide what happened"))
          .singleElement()
          .satisfies(
              button -> assertThat(button.getAccessibleText()).contains("About 9 April 1926"));
      assertThat(reader.words("side-panel"))
          .contains("April plenum: first Trotsky-Kamenev convergence")
          .doesNotContain("Lenin's first stroke");

      Button troika =
          buttons(reader).stream()
              .filter(button -> button.getAccessibleText().contains("About 25 May 1922"))
              .findFirst()
              .orElseThrow();
      Node section = troika.getParent();
      double folded = section.getLayoutBounds().getHeight();
      troika.fire();
      Pulses.settle();
      assertThat(reader.words("side-panel")).contains("Lenin's first stroke");
      troika.fire();
      Pulses.settle();
      assertThat(reader.words("side-panel")).doesNotContain("Lenin's first stroke");
      assertThat(section.getLayoutBounds().getHeight()).isEqualTo(folded);
    }
  }

  @Test
  void on_another_day_its_turn_lies_open() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.time().showDate(LocalDate.of(1926, 7, 23));
      reader.selection().select(new Selection.OfStory("zinoviev"));
      Pulses.settle();
      reader.time().showDate(LocalDate.of(1922, 7, 1));
      Pulses.settle();
      assertThat(reader.words("side-panel"))
          .contains("Lenin's first stroke")
          .doesNotContain("April plenum: first Trotsky-Kamenev convergence");
    }
  }
}
