package apparat.history.story;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Party;
import apparat.record.Event;
import apparat.record.Membership;
import org.junit.jupiter.api.Test;

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
  void every_event_names_the_person_and_is_of_the_time_of_the_end() {
    assertThat(HISTORY.data().memberships())
        .filteredOn(row -> SeatEnd.told(HISTORY, row).isPresent())
        .hasSizeGreaterThan(20);
    for (Membership row : HISTORY.data().memberships()) {
      SeatEnd.told(HISTORY, row)
          .ifPresent(
              event -> {
                assertThat(event.people()).contains(row.person());
                assertThat(event.date().first())
                    .isBeforeOrEqualTo(row.spell().end().orElseThrow().last().plusDays(14));
              });
    }
  }
}
