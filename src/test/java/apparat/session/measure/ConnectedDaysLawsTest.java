package apparat.session.measure;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.Chains.Over;
import apparat.history.History;
import apparat.history.Sample;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The nearest day on which two are connected is met first when one asks day after day. */
class ConnectedDaysLawsTest {

  private static final LocalDate FIRST = LocalDate.of(1921, 1, 1);
  private static final LocalDate LAST = LocalDate.of(1927, 12, 31);
  private static final List<String> PEOPLE = List.of("ann", "bob", "cyd", "dan");

  /** A tie for some days from a day of the period on; it may begin before or end after. */
  record Knot(String one, String other, boolean allies, int from, int days) {

    LocalDate start() {
      return FIRST.plusDays(from);
    }

    LocalDate end() {
      return start().plusDays(days);
    }

    boolean holdsOn(LocalDate day) {
      return !day.isBefore(start()) && day.isBefore(end());
    }
  }

  @Provide
  Arbitrary<List<Knot>> knots() {
    return Combinators.combine(
            Arbitraries.of(PEOPLE),
            Arbitraries.of(PEOPLE),
            Arbitraries.of(true, true, false),
            Arbitraries.integers().between(-40, 2600),
            Arbitraries.integers().between(1, 500))
        .as(Knot::new)
        .filter(knot -> !knot.one().equals(knot.other()))
        .list()
        .ofMaxSize(6);
  }

  private static History history(List<Knot> knots) {
    Sample sample = new Sample();
    PEOPLE.forEach(person -> sample.person(person, ""));
    for (Knot knot : knots) {
      String sign = knot.allies() ? "+" : "-";
      sample.tie(knot.one(), sign, knot.other(), 2, knot.start().toString(), knot.end().toString());
    }
    return sample.history();
  }

  /** Whether one can go from Ann to Dan over ties of the day. */
  private static boolean connected(List<Knot> knots, LocalDate day, Over over) {
    Deque<String> next = new ArrayDeque<>(List.of("ann"));
    Set<String> met = new TreeSet<>(next);
    while (!next.isEmpty()) {
      String at = next.poll();
      for (Knot knot : knots) {
        if (knot.holdsOn(day) && (over == Over.ALL_TIES || together(knots, knot, day))) {
          String other =
              knot.one().equals(at) ? knot.other() : knot.other().equals(at) ? knot.one() : at;
          if (met.add(other)) {
            next.add(other);
          }
        }
      }
    }
    return met.contains("dan");
  }

  /** All ties here are equally strong, so one alliance is enough to stand together. */
  private static boolean together(List<Knot> knots, Knot knot, LocalDate day) {
    return knots.stream()
        .filter(other -> other.holdsOn(day) && other.allies())
        .anyMatch(
            other -> Set.of(other.one(), other.other()).equals(Set.of(knot.one(), knot.other())));
  }

  private static OptionalLong walked(List<Knot> knots, LocalDate day, Over over) {
    for (long away = 0; away < 2600; away++) {
      for (LocalDate there : List.of(day.minusDays(away), day.plusDays(away))) {
        boolean inside = !there.isBefore(FIRST) && !there.isAfter(LAST);
        if (inside && connected(knots, there, over)) {
          return OptionalLong.of(away);
        }
      }
    }
    return OptionalLong.empty();
  }

  @Property(tries = 60)
  void is_as_near_as_a_walk_from_the_day_both_ways_finds(
      @ForAll("knots") List<Knot> knots,
      @ForAll @IntRange(min = 0, max = 2555) int days,
      @ForAll Over over) {
    LocalDate day = FIRST.plusDays(days);
    Optional<LocalDate> nearest =
        new ConnectedDays(new Connections(history(knots))).nearest("ann", "dan", day, over);
    OptionalLong walked = walked(knots, day, over);
    assertThat(nearest.isPresent()).isEqualTo(walked.isPresent());
    nearest.ifPresent(
        there -> {
          assertThat(connected(knots, there, over)).isTrue();
          assertThat(Math.abs(there.toEpochDay() - day.toEpochDay()))
              .isEqualTo(walked.orElseThrow());
          assertThat(there).isBetween(FIRST, LAST);
        });
  }

  @Property(tries = 40)
  void a_chain_is_there_on_the_days_on_which_one_can_walk(
      @ForAll("knots") List<Knot> knots,
      @ForAll @IntRange(min = 0, max = 2555) int days,
      @ForAll Over over) {
    LocalDate day = FIRST.plusDays(days);
    Connections connections = new Connections(history(knots));
    assertThat(connections.shortest("ann", "dan", day, over).isPresent())
        .isEqualTo(connected(knots, day, over));
  }
}
