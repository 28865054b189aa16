package apparat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.Brokerage.Broker;
import apparat.analysis.Brokerage.Point;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The curve of brokerage says of every day of its span what measuring that day alone says. */
class CurveLawsTest {

  private static final LocalDate FROM = LocalDate.of(1922, 2, 10);
  private static final LocalDate TO = LocalDate.of(1922, 11, 5);

  /** A tie before it is put into a sample; a month of 0 is an open end. */
  record Bond(String one, String other, boolean allies, int strength, int from, int to) {

    void addTo(Sample sample) {
      sample.tie(one, allies ? "+" : "-", other, strength, month(from), month(to));
    }

    private static String month(int month) {
      return month == 0 ? "" : String.format(Locale.ROOT, "1922-%02d-01", month);
    }
  }

  @Provide
  Arbitrary<List<Bond>> bonds() {
    Arbitrary<String> person = Arbitraries.of("ann", "bob", "cyd", "dan", "eve");
    return Combinators.combine(
            person,
            person,
            Arbitraries.of(true, true, false),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 12))
        .as(Bond::new)
        .filter(bond -> !bond.one().equals(bond.other()))
        .list()
        .ofMaxSize(12);
  }

  private static History history(List<Bond> bonds) {
    Sample sample = new Sample();
    List.of("ann", "bob", "cyd", "dan", "eve").forEach(person -> sample.person(person, ""));
    bonds.forEach(bond -> bond.addTo(sample));
    return sample.history();
  }

  private static List<Broker> measured(History history, LocalDate day) {
    return Brokerage.of(SignedNetwork.at(history, day));
  }

  private static void saysWhatEachDaySays(History history, LocalDate from, LocalDate to) {
    List<Point> curve = Brokerage.curve(history, from, to);
    int at = 0;
    for (LocalDate day : from.datesUntil(to.plusDays(1)).toList()) {
      while (at + 1 < curve.size() && !curve.get(at + 1).day().isAfter(day)) {
        at++;
      }
      assertThat(curve.get(at).brokers()).as("%s", day).isEqualTo(measured(history, day));
    }
  }

  @Property(tries = 20)
  void every_day_of_the_span_is_as_on_the_last_point_before_it(@ForAll("bonds") List<Bond> bonds) {
    saysWhatEachDaySays(history(bonds), FROM, TO);
  }

  @Property(tries = 60)
  void points_begin_with_the_first_day_ascend_and_stay_inside(@ForAll("bonds") List<Bond> bonds) {
    List<LocalDate> days =
        Brokerage.curve(history(bonds), FROM, TO).stream().map(Point::day).toList();
    assertThat(days).isSorted().doesNotHaveDuplicates().startsWith(FROM);
    assertThat(days).allMatch(day -> !day.isAfter(TO));
  }

  @Property(tries = 60)
  void there_is_a_point_on_each_day_on_which_a_tie_begins_or_ends_and_on_no_other(
      @ForAll("bonds") List<Bond> bonds) {
    List<LocalDate> days =
        Brokerage.curve(history(bonds), FROM, TO).stream().map(Point::day).toList();
    for (LocalDate day : FROM.plusDays(1).datesUntil(TO.plusDays(1)).toList()) {
      boolean turns =
          bonds.stream()
              .filter(bond -> bond.from() == 0 || bond.to() == 0 || bond.from() < bond.to())
              .anyMatch(bond -> begins(bond.from(), day) || begins(bond.to(), day));
      assertThat(days.contains(day)).as("%s", day).isEqualTo(turns);
    }
  }

  private static boolean begins(int month, LocalDate day) {
    return month == day.getMonthValue() && day.getDayOfMonth() == 1;
  }

  @Test
  void of_the_party_nothing_has_changed_on_the_eve_of_the_next_point() {
    History party = Party.history();
    LocalDate first = party.manifest().firstDay();
    LocalDate last = party.manifest().lastDay();
    List<Point> curve = Brokerage.curve(party, first, last);
    for (int i = 0; i < curve.size(); i += 6) {
      LocalDate end = i + 1 < curve.size() ? curve.get(i + 1).day() : last.plusDays(1);
      assertThat(measured(party, end.minusDays(1)))
          .as("on the eve of %s", end)
          .isEqualTo(curve.get(i).brokers());
    }
  }

  @Test
  void a_span_of_one_day_is_one_point() {
    History party = Party.history();
    LocalDate day = LocalDate.of(1926, 8, 1);
    assertThat(Brokerage.curve(party, day, day))
        .singleElement()
        .satisfies(point -> assertThat(point.day()).isEqualTo(day));
  }
}
