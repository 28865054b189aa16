package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.history.Camp;
import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.History;
import apparat.history.sides.SideChanges;
import apparat.view.alliances.period.ChangedSides;
import apparat.view.alliances.period.Company;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words say of the same people as the picture that they went over to another camp. */
class SidesInWordsAndPictureTest {

  private static final History HISTORY = Maps.HISTORY;

  static Stream<LocalDate> days() {
    return Maps.days().stream();
  }

  /** Who is in view on both days with a known camp, and with another one than then. */
  private static Set<String> wentOver(LocalDate then, LocalDate now) {
    Company company = new Company(HISTORY);
    Set<String> people = new TreeSet<>(company.on(HISTORY.at(now), false).keySet());
    people.retainAll(company.on(HISTORY.at(then), false).keySet());
    people.removeIf(
        id -> {
          Optional<Camp> before = HISTORY.campOf(id, then);
          Optional<Camp> after = HISTORY.campOf(id, now);
          return before.isEmpty() || after.isEmpty() || before.equals(after);
        });
    return people;
  }

  @ParameterizedTest
  @MethodSource("days")
  void who_went_over_since_the_compared_moment_is_yellow_and_told(LocalDate day) {
    LocalDate since = since(day);
    Drawing map = Maps.at(day);
    Set<String> told = new TreeSet<>();
    for (Change change : new SideChanges(HISTORY).between(since, day)) {
      if (change.kind() == Kind.SWITCHED) {
        told.addAll(change.people());
      }
    }
    for (String person : wentOver(since, day)) {
      assertThat(Town.find(map, "halo/" + person)).as("%s is yellow", person).isPresent();
      boolean between =
          since.datesUntil(day).allMatch(one -> HISTORY.campOf(person, one).isPresent());
      if (between) {
        assertThat(told).as("and told").contains(person);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void those_told_to_have_changed_sides_are_the_yellow_ones(LocalDate day) {
    Drawing map = Maps.at(day);
    List<String> yellow =
        Town.keys(map, "halo/[^/]+").stream().map(key -> key.substring(5)).sorted().toList();
    assertThat(ChangedSides.between(HISTORY, since(day), day, false).people()).isEqualTo(yellow);
  }

  @Test
  void on_some_day_somebody_did() {
    assertThat(Maps.days().stream().flatMap(day -> wentOver(since(day), day).stream()))
        .contains("bukharin", "sapronov");
  }

  private static LocalDate since(LocalDate day) {
    return HISTORY.compared(day).day();
  }
}
