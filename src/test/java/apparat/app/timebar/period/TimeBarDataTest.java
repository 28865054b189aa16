package apparat.app.timebar.period;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Party;
import apparat.history.sides.Chronicle;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class TimeBarDataTest {

  @Test
  void ties_and_factions_are_counted_with_seats() {
    History history = Party.history();
    TimeBarData data = TimeBarData.withChanges(history);
    YearMonth month = YearMonth.of(1925, 9);
    int told =
        new Chronicle(history).between(month.atDay(1).minusDays(1), month.atEndOfMonth()).size();

    assertThat(told)
        .isGreaterThan(history.changes(month.atDay(1).minusDays(1), month.atEndOfMonth()).size());
    assertThat(data.changes()).containsEntry(month, told);
  }
}
