package apparat.app.timebar;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Agenda;
import apparat.app.model.Step;
import apparat.app.model.TimeModel;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.Sample;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateEntryTest {

  private final History history = new Sample().history();
  private final TimeModel time = new TimeModel(Agenda.of(history), LocalDate.of(1924, 1, 1));
  private final DateEntry entry = new DateEntry(time, history);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1926-07 | 1926-07-01",
        "23 Oct 1926 | 1926-10-23",
        "July 1926 | 1926-07-01",
        "'Oct 23, 1926' | 1926-10-23",
        "1926 | 1926-01-01",
        " 1926-07-14  | 1926-07-14"
      })
  void a_typed_date_leads_to_its_day(String typed, LocalDate day) {
    entry.open();
    entry.submit(typed);

    assertThat(time.day()).isEqualTo(day);
    assertThat(entry.openProperty().get()).isFalse();
  }

  @Test
  void what_is_no_date_is_said_and_can_be_corrected() {
    entry.open();
    entry.submit("last week");

    assertThat(entry.complaintProperty().get()).contains("“last week” is not a date", "July 1926");
    assertThat(entry.openProperty().get()).isTrue();
    assertThat(time.day()).isEqualTo(LocalDate.of(1924, 1, 1));
    entry.typing();
    assertThat(entry.complaintProperty().get()).isEmpty();
  }

  @Test
  void a_date_outside_the_period_is_said_with_the_period() {
    entry.open();
    entry.submit("May 1930");

    assertThat(entry.complaintProperty().get())
        .isEqualTo("May 1930 is outside the period, 1 January 1921 to 31 December 1927.");
  }

  @Test
  void who_types_a_month_or_year_is_told_what_its_first_day_leaves_out() {
    TimeModel time = new TimeModel(Agenda.of(Party.history()), LocalDate.of(1926, 1, 1));
    DateEntry ofTheParty = new DateEntry(time, Party.history());
    ofTheParty.open();
    ofTheParty.submit("June 1924");

    assertThat(ofTheParty.remarkProperty().get())
        .isEqualTo(
            "June 1924 is taken as 1 June 1924; within June the roster changes on 2 June."
                + " → goes on to 2 June 1924, the next change.");
    time.stepForward(Step.CHANGE);
    assertThat(time.day()).isEqualTo(LocalDate.of(1924, 6, 2));
    ofTheParty.open();
    assertThat(ofTheParty.remarkProperty().get()).isEmpty();
    ofTheParty.submit("1924");
    assertThat(ofTheParty.remarkProperty().get())
        .startsWith("1924 is taken as 1 January 1924; within 1924 the roster changes on ");
    ofTheParty.submit("2 June 1924");
    assertThat(ofTheParty.remarkProperty().get()).isEmpty();
  }

  @Test
  void nothing_typed_leads_nowhere() {
    entry.openWith("1");
    assertThat(entry.beginning()).isEqualTo("1");
    entry.submit(" ");

    assertThat(entry.openProperty().get()).isFalse();
    assertThat(time.day()).isEqualTo(LocalDate.of(1924, 1, 1));
  }

  @Test
  void typing_a_date_pauses_what_is_playing() {
    time.play();
    entry.open();

    assertThat(time.playingProperty().get()).isFalse();
  }
}
