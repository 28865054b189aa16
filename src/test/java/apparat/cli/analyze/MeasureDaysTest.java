package apparat.cli.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Party;
import apparat.history.Sample;
import apparat.session.tables.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A measure changes on no day on which it is not looked at again. */
class MeasureDaysTest {

  private static final LocalDate FIRST = LocalDate.of(1921, 1, 1);
  private static final LocalDate LAST = LocalDate.of(1927, 12, 31);

  private static Table measured(Measure measure, History history, LocalDate day) {
    return switch (measure) {
      case BROKERAGE -> BrokerageFound.on(history, day, Optional.empty()).table();
      case BALANCE -> BalanceFound.on(history, day).table();
      case BLOCS -> BlocsFound.on(history, day, Optional.empty()).table();
      case INTERLOCKS -> InterlocksFound.on(history, day, Optional.empty()).table();
    };
  }

  /** Days on which any row of the tables begins or ends, and those on which anybody dies. */
  private static Set<LocalDate> turns(History history) {
    Set<LocalDate> days = new TreeSet<>();
    history.data().memberships().forEach(row -> days.addAll(both(row.spell())));
    history.data().allegiances().forEach(row -> days.addAll(both(row.spell())));
    history.data().ties().forEach(row -> days.addAll(both(row.spell())));
    history.data().completeness().forEach(row -> days.addAll(both(row.spell())));
    history.data().bodies().forEach(row -> days.addAll(both(row.spell())));
    history.data().bodyNames().forEach(row -> days.addAll(both(row.spell())));
    history.data().people().forEach(row -> row.died().ifPresent(death -> days.add(death.first())));
    return days;
  }

  private static List<LocalDate> both(apparat.time.Spell spell) {
    return List.of(spell.firstDay(), spell.endDay());
  }

  /** Those of every so many of the other days on which the measure is another than before. */
  private static Set<LocalDate> missed(Measure measure, History history, int every) {
    Set<LocalDate> others = turns(history);
    LocalDate first = history.manifest().firstDay();
    others.removeIf(day -> !day.isAfter(first) || day.isAfter(history.manifest().lastDay()));
    others.removeAll(Set.copyOf(measure.changes(history)));
    Set<LocalDate> missed = new TreeSet<>();
    int number = 0;
    for (LocalDate day : others) {
      if (number++ % every == 0
          && !measured(measure, history, day)
              .equals(measured(measure, history, day.minusDays(1)))) {
        missed.add(day);
      }
    }
    return missed;
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void of_the_party_no_day_is_missed(Measure measure) {
    assertThat(missed(measure, Party.history(), 8)).isEmpty();
  }

  private static Sample sample() {
    Sample sample =
        new Sample()
            .body("council", "Council", "committee", "", "")
            .body("bureau", "Bureau", "bureau", "", "")
            .camp("red")
            .side("reds", "declared", "red", "", "")
            .side("pact", "bloc", "", "", "");
    for (String person : List.of("ann", "bob", "cyd", "dan")) {
      sample
          .person(person, "")
          .seat(person, "council", "member", "", "", "")
          .seat(person, "bureau", "member", "", "", "");
    }
    return sample;
  }

  @Test
  void a_voter_who_joins_a_bloc_changes_how_the_body_divides() {
    History history =
        sample().stands("ann", "pact", "member", "", "1923-03-03", "1924-04-04").history();
    assertThat(missed(Measure.BLOCS, history, 1)).isEmpty();
    assertThat(Measure.BLOCS.changes(history))
        .contains(LocalDate.of(1923, 3, 3), LocalDate.of(1924, 4, 4));
  }

  @Test
  void days_are_in_order_and_each_once() {
    History history =
        sample()
            .stands("ann", "pact", "member", "", "1924-04-04", "")
            .stands("bob", "reds", "member", "", "1924-04-04", "")
            .stands("cyd", "reds", "member", "", "1922-02-02", "")
            .history();
    for (Measure measure : Measure.values()) {
      List<LocalDate> days = measure.changes(history);
      assertThat(days).isSorted().doesNotHaveDuplicates();
      assertThat(days).allMatch(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
    }
  }
}
