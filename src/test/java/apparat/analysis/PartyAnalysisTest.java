package apparat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.Brokerage.Point;
import apparat.analysis.balance.Balance;
import apparat.analysis.balance.Split;
import apparat.analysis.bodies.Interlock;
import apparat.analysis.bodies.Votes;
import apparat.history.History;
import apparat.history.Party;
import apparat.record.Person;
import apparat.record.Tie;
import apparat.time.SpellIndex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the measures say of the party is what its historians say. */
class PartyAnalysisTest {

  private static final History HISTORY = Party.history();

  @ParameterizedTest
  @ValueSource(strings = {"1926-08-01", "1926-10-15", "1926-11-10", "1926-12-31"})
  void in_late_1926_Stalin_and_Bukharin_face_Trotsky_and_Zinoviev(String day) {
    Split split = balance(day).splits().getFirst();
    assertThat(split.together("stalin", "bukharin")).isTrue();
    assertThat(split.together("trotsky", "zinoviev")).isTrue();
    assertThat(split.apart("stalin", "trotsky")).isTrue();
  }

  @Test
  void in_autumn_1923_the_troika_faces_Trotsky() {
    Split split = balance("1923-11-15").splits().getFirst();
    assertThat(split.together("stalin", "zinoviev")).isTrue();
    assertThat(split.together("kamenev", "zinoviev")).isTrue();
    assertThat(split.apart("stalin", "trotsky")).isTrue();
  }

  @Test
  void the_line_index_is_exact_on_every_day() {
    for (LocalDate day : SpellIndex.of(HISTORY.data().ties(), Tie::spell).boundaries()) {
      assertThat(Balance.of(SignedNetwork.at(HISTORY, day)).exact()).as(day.toString()).isTrue();
    }
  }

  @Test
  void allies_under_strain_are_in_no_balance() {
    Balance balance = balance("1925-01-20");
    assertThat(balance.strained())
        .extracting(link -> link.one() + " " + link.other())
        .containsExactly("kamenev stalin", "stalin zinoviev");
  }

  @Test
  void while_Lenin_lives_he_is_the_greatest_broker() {
    List<Point> curve =
        Brokerage.curve(HISTORY, LocalDate.of(1921, 6, 1), LocalDate.of(1923, 3, 9));
    assertThat(curve.getFirst().day()).isEqualTo("1921-06-01");
    assertThat(curve)
        .extracting(point -> point.brokers().getFirst().person())
        .containsOnly("lenin");
    assertThat(curve.getFirst().share("nobody")).isZero();
  }

  @Test
  void votes_add_up_and_are_not_shared_out_where_the_roster_is_partial() {
    for (Votes votes : Votes.all(HISTORY, LocalDate.of(1926, 11, 10))) {
      assertThat(votes.sides().stream().mapToInt(side -> side.seats().size()).sum())
          .isEqualTo(votes.full().seats().size());
      assertThat(votes.countable()).isEqualTo(!votes.body().id().startsWith("ccc"));
    }
  }

  @Test
  void interlocks_are_people_of_both_rosters() {
    LocalDate day = LocalDate.of(1923, 11, 15);
    List<Interlock> locks = Interlock.all(HISTORY, day);
    assertThat(locks).extracting(lock -> lock.people().size()).isSortedAccordingTo((a, b) -> b - a);
    for (Interlock lock : locks) {
      assertThat(lock.people())
          .extracting(Person::id)
          .containsExactlyInAnyOrderElementsOf(both(day, lock.one().id(), lock.other().id()));
    }
  }

  private static List<String> both(LocalDate day, String one, String other) {
    return Votes.people(HISTORY.at(day).seatsIn(one)).stream()
        .filter(Votes.people(HISTORY.at(day).seatsIn(other))::contains)
        .toList();
  }

  private static Balance balance(String day) {
    return Balance.of(SignedNetwork.at(HISTORY, LocalDate.parse(day)));
  }
}
