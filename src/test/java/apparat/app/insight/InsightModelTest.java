package apparat.app.insight;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Agenda;
import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Left;
import apparat.app.model.SelectionModel;
import apparat.app.model.StepByStep;
import apparat.app.model.TimeModel;
import apparat.history.History;
import apparat.history.Party;
import apparat.session.measure.Insight;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the panel knows of the day, and when it takes the trouble to find out. */
class InsightModelTest {

  private static final LocalDate DAY = LocalDate.of(1926, 11, 10);

  private final History history = Party.history();
  private final TimeModel time = new TimeModel(Agenda.of(history), DAY);
  private final SelectionModel selection = new SelectionModel();
  private final RoomsModel rooms = new RoomsModel();
  private final StepByStep tasks = new StepByStep();
  private final InsightModel model =
      new InsightModel(
          history,
          time,
          selection,
          rooms.leftProperty().map(Left.INSIGHT::equals),
          tasks,
          failure -> {
            throw new AssertionError(failure);
          });

  @Test
  void measures_nothing_while_nobody_looks() {
    time.showDate(LocalDate.of(1924, 6, 5));
    tasks.runAll();
    assertThat(model.insightProperty().get()).isEmpty();
  }

  @Test
  void follows_the_day_and_leaves_out_days_that_have_passed_meanwhile() {
    rooms.show(Left.INSIGHT);
    time.showDate(LocalDate.of(1923, 11, 15));
    time.showDate(LocalDate.of(1924, 6, 5));
    tasks.runOne();
    assertThat(model.insightProperty().get()).map(Insight::day).contains(DAY);
    tasks.runAll();
    assertThat(model.insightProperty().get()).map(Insight::day).contains(LocalDate.of(1924, 6, 5));
  }

  @Test
  void catches_up_when_somebody_looks_again() {
    rooms.show(Left.INSIGHT);
    tasks.runAll();
    rooms.toggle(Left.INSIGHT);
    time.showDate(LocalDate.of(1924, 6, 5));
    tasks.runAll();
    assertThat(model.insightProperty().get()).map(Insight::day).contains(DAY);
    rooms.toggle(Left.INSIGHT);
    tasks.runAll();
    assertThat(model.insightProperty().get()).map(Insight::day).contains(LocalDate.of(1924, 6, 5));
  }

  @Test
  void the_curve_is_that_of_the_person_selected_else_of_the_first_broker() {
    rooms.show(Left.INSIGHT);
    tasks.runAll();
    assertThat(model.person()).contains("trotsky");
    selection.selectPerson("bukharin");
    assertThat(model.person()).contains("bukharin");
    assertThat(model.curveProperty().get()).hasSizeGreaterThan(50);
  }
}
