package apparat.session.find;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.CannotRead;
import apparat.session.Document;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is not there on a day says when it is. */
class PresenceTest {

  private static Presence presence;

  @BeforeAll
  static void open() throws CannotRead {
    presence = new Presence(Document.open(Document.shipped()).history());
  }

  @Test
  void the_dead_had_a_seat_until_the_day_before() {
    LocalDate after = LocalDate.of(1925, 1, 1);
    var absence = presence.ofPerson("lenin", after).orElseThrow();

    assertThat(absence.sentence()).isEqualTo("Lenin died 21 January 1924.");
    LocalDate last = absence.nearest().orElseThrow();
    assertThat(last).isEqualTo(LocalDate.of(1924, 1, 20));
    assertThat(presence.ofPerson("lenin", last)).isEmpty();
    assertThat(presence.ofPerson("lenin", last.plusDays(1))).isPresent();
  }

  @Test
  void of_the_living_it_is_said_that_no_seat_is_recorded() {
    assertThat(presence.ofPerson("bosch", LocalDate.of(1924, 6, 5)))
        .map(Presence.Absence::sentence)
        .hasValueSatisfying(words -> assertThat(words).contains("has no recorded seat"));
  }

  @Test
  void the_nearest_day_is_one_on_which_it_is_there() {
    var history = presence.history();
    LocalDate day = LocalDate.of(1923, 6, 1);
    assertThat(history.data().people())
        .allSatisfy(
            one ->
                presence
                    .ofPerson(one.id(), day)
                    .flatMap(Presence.Absence::nearest)
                    .ifPresent(
                        there -> assertThat(history.at(there).posts(one.id())).isPositive()));
  }

  @Test
  void bodies_and_factions_that_do_not_exist_yet_or_any_more() {
    LocalDate early = LocalDate.of(1921, 4, 1);
    assertThat(presence.ofBody("sovnarkom-ussr", early).orElseThrow().sentence())
        .contains("does not exist on 1 April 1921");
    assertThat(presence.ofBody("politburo", early)).isEmpty();
    assertThat(presence.ofFaction("workers-opposition", LocalDate.of(1925, 1, 1)))
        .flatMap(Presence.Absence::nearest)
        .contains(LocalDate.of(1922, 4, 1));
  }

  @Test
  void nobody_is_not_missed() {
    assertThat(presence.ofPerson("nobody", LocalDate.of(1925, 1, 1))).isEmpty();
  }
}
