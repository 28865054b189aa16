package apparat.history.story;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Party;
import apparat.history.Sample;
import apparat.record.Event;
import apparat.record.Membership;
import apparat.time.HistoricalDate;
import apparat.time.Qualifier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which event tells of the end of a seat. */
class SeatEndTest {

  private static final History HISTORY = Party.history();

  private static Membership seat(String person, String body, String start) {
    return HISTORY.data().memberships().stream()
        .filter(row -> row.person().equals(person) && row.body().equals(body))
        .filter(row -> row.spell().start().filter(date -> date.text().equals(start)).isPresent())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void one_of_that_day_that_names_the_person_and_the_body() {
    assertThat(SeatEnd.told(HISTORY, seat("zinoviev", "politburo", "1921-03-16")))
        .map(Event::id)
        .contains("1926-zinoviev-politburo");
  }

  @Test
  void an_end_that_is_only_about_right_may_be_told_by_an_event_near_it() {
    assertThat(SeatEnd.told(HISTORY, seat("zinoviev", "comintern", "1919-03-04")))
        .map(Event::id)
        .contains("1926-comintern-chair");
  }

  @Test
  void who_is_promoted_has_not_gone() {
    assertThat(SeatEnd.told(HISTORY, seat("zinoviev", "politburo", "1919-03-25"))).isEmpty();
  }

  /** A rising of that month that names him says nothing of why he was sent elsewhere. */
  @Test
  void what_else_happened_in_the_month_tells_of_no_end() {
    assertThat(HISTORY.data().memberships())
        .filteredOn(row -> row.person().equals("lominadze") && row.body().equals("georgia-cc"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(SeatEnd.told(HISTORY, row)).isEmpty());
  }

  @Test
  void every_event_names_the_person_and_was_going_on_when_the_seat_ended() {
    List<Membership> told =
        HISTORY.data().memberships().stream()
            .filter(row -> SeatEnd.told(HISTORY, row).isPresent())
            .toList();
    assertThat(told).hasSizeGreaterThan(20);
    for (Membership row : told) {
      Event event = SeatEnd.told(HISTORY, row).orElseThrow();
      HistoricalDate end = row.spell().end().orElseThrow();
      int about = end.qualifier() == Qualifier.NONE ? 0 : 14;
      LocalDate over = event.end().map(HistoricalDate::first).orElse(event.date().last());
      assertThat(event.people()).contains(row.person());
      assertThat(event.date().first())
          .as("%s begins", event.id())
          .isBeforeOrEqualTo(end.last().plusDays(about));
      assertThat(over).as("%s ends", event.id()).isAfterOrEqualTo(end.first().minusDays(about));
    }
  }

  /** An exact end is told by an event of that very day, one about right by one of two weeks. */
  @ParameterizedTest
  @CsvSource({
    "1924-05-20, 1924-05-20, true",
    "1924-05-20, 1924-05-19, false",
    "1924-05-20, 1924-05-21, false",
    "1924-05-20~, 1924-06-03, true",
    "1924-05-20~, 1924-06-04, false",
    "1924-05-20~, 1924-05-06, true",
    "1924-05-20~, 1924-05-05, false",
    "1924-05, 1924-05-20, false"
  })
  void an_event_tells_of_an_end_that_is_near_enough(String end, String day, boolean told) {
    History history =
        new Sample()
            .person("ann", "")
            .body("board", "Board", "bureau", "1921", "")
            .seat("ann", "board", "member", "1921", end, "removed")
            .removal("fall", day, "ann", "board")
            .history();
    Membership row = history.data().memberships().getFirst();
    assertThat(SeatEnd.told(history, row).isPresent()).isEqualTo(told);
  }
}
