package apparat.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyframesTest {

  private static Sample sample() {
    return new Sample()
        .person("ann", "1926-03-01")
        .person("bob", "")
        .body("council", "Council", "committee", "", "")
        .camp("red")
        .camp("own", "ann")
        .faction("league", "declared", "red");
  }

  private static List<String> days(Sample sample) {
    return sample.history().keyframes().stream().map(LocalDate::toString).toList();
  }

  @Test
  void the_first_day_is_one_and_days_outside_the_period_are_none() {
    assertThat(days(sample().seat("bob", "council", "member", "1920-05-05", "1928-01-01", "")))
        .containsExactly("1921-01-01");
  }

  @Test
  void seats_bodies_names_and_supervisions_make_keyframes() {
    assertThat(
            days(
                sample()
                    .body("office", "Office", "office", "1922-01-01", "1926-01-01")
                    .name("office", "Bureau", "1923-01-01", "")
                    .over("office", "council", "appointed-by", "1924-01-01", "")
                    .seat("bob", "office", "chair", "1925-01-01", "1925-02", "")))
        .containsExactly(
            "1921-01-01",
            "1922-01-01",
            "1923-01-01",
            "1924-01-01",
            "1925-01-01",
            "1925-02-01",
            "1926-01-01");
  }

  @Test
  void a_camp_makes_one_only_when_the_person_is_seated() {
    Sample sample = sample().stands("bob", "league", "member", "", "1922-01-01", "1924-01-01");

    assertThat(days(sample)).containsExactly("1921-01-01");
    assertThat(days(sample.seat("bob", "council", "member", "1923-01-01", "", "")))
        .containsExactly("1921-01-01", "1923-01-01", "1924-01-01");
  }

  @Test
  void the_death_of_one_who_is_a_camp_makes_one() {
    assertThat(days(sample().seat("ann", "council", "member", "", "", "")))
        .containsExactly("1921-01-01", "1926-03-01");
  }

  @Test
  void members_of_the_party_make_none() {
    assertThat(
            days(
                sample()
                    .body("party", "Party", "party", "", "")
                    .seat("bob", "party", "member", "", "1925-01-01", "")))
        .containsExactly("1921-01-01");
  }

  @Test
  void one_finds_the_next_and_the_one_before() {
    History history =
        sample().seat("bob", "council", "member", "1923-01-01", "1924-01-01", "").history();

    assertThat(history.nextChange(LocalDate.of(1921, 1, 1))).contains(LocalDate.of(1923, 1, 1));
    assertThat(history.previousChange(LocalDate.of(1923, 6, 1))).contains(LocalDate.of(1923, 1, 1));
    assertThat(history.previousChange(LocalDate.of(1921, 1, 1))).isEmpty();
    assertThat(history.nextChange(LocalDate.of(1924, 1, 1))).isEmpty();
  }

  @Test
  void between_keyframes_nobody_of_the_party_moves() {
    History party = Party.history();
    Set<LocalDate> keyframes = Set.copyOf(party.keyframes());
    LocalDate first = party.manifest().firstDay();
    List<Seat> seats = party.at(first).seats();
    for (LocalDate day : first.datesUntil(party.manifest().lastDay().plusDays(1)).toList()) {
      List<Seat> now = party.at(day).seats();
      if (!keyframes.contains(day)) {
        assertThat(now).as("%s", day).isEqualTo(seats);
      }
      seats = now;
    }
  }

  @Test
  void between_keyframes_nobody_of_the_party_changes_sides() {
    History party = Party.history();
    Set<LocalDate> keyframes = Set.copyOf(party.keyframes());
    party.data().allegiances().stream()
        .flatMap(row -> Stream.of(row.spell().firstDay(), row.spell().endDay()))
        .distinct()
        .filter(
            day ->
                day.isAfter(party.manifest().firstDay())
                    && !day.isAfter(party.manifest().lastDay()))
        .filter(day -> !keyframes.contains(day))
        .forEach(
            day ->
                assertThat(sides(party, day))
                    .as("%s", day)
                    .isEqualTo(sides(party, day.minusDays(1))));
  }

  private static Map<String, Optional<Camp>> sides(History history, LocalDate day) {
    Snapshot snapshot = history.at(day);
    return snapshot.seats().stream()
        .map(seat -> seat.person().id())
        .distinct()
        .collect(Collectors.toMap(person -> person, snapshot::campOf));
  }
}
