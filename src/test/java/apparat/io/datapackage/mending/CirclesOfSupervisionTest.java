package apparat.io.datapackage.mending;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.datapackage.finding.Finding;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.rules.Report;
import apparat.io.datapackage.table.Headings;
import apparat.record.Row;
import apparat.record.Supervision;
import apparat.time.HistoricalDate;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Exactly those rows are taken out that close a circle on some day, and each is said. */
class CirclesOfSupervisionTest {

  private static final int FIRST_YEAR = 1900;
  private static final int YEARS = 12;

  private final Findings findings = new Findings();

  private List<Supervision> kept(List<Supervision> rows) {
    return SupervisionCycles.takenOut(rows, new Report(new Headings(Map.of()), findings));
  }

  private static Supervision row(int line, String child, String parent, int from, int to) {
    return new Supervision(
        new Row("supervisions", line),
        child,
        parent,
        "organ-of",
        new Spell(year(from), year(to)),
        List.of());
  }

  /** The year, or open at both ends of the span. */
  private static Optional<HistoricalDate> year(int year) {
    boolean open = year <= 0 || year >= YEARS;
    return open ? Optional.empty() : HistoricalDate.parse(String.valueOf(FIRST_YEAR + year));
  }

  /** The plainest way to see a circle: peel off what has nothing over it until nothing changes. */
  private static boolean circle(List<Supervision> rows) {
    for (int year = -1; year <= YEARS; year++) {
      LocalDate day = LocalDate.of(FIRST_YEAR + year, 6, 1);
      List<Supervision> left = rows.stream().filter(row -> row.spell().holdsOn(day)).toList();
      int before;
      do {
        before = left.size();
        Set<String> children = new HashSet<>();
        left.forEach(row -> children.add(row.child()));
        left = left.stream().filter(row -> children.contains(row.parent())).toList();
      } while (left.size() < before);
      if (!left.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @Property(tries = 250)
  void a_row_is_kept_exactly_where_it_closes_no_circle_with_those_kept_before(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int bodies) {
    Random random = new Random(seed);
    List<Supervision> rows = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      int from = random.nextInt(YEARS);
      rows.add(
          row(
              i + 2,
              "b" + random.nextInt(bodies),
              "b" + random.nextInt(bodies),
              from,
              from + 1 + random.nextInt(YEARS)));
    }
    List<Supervision> plain = new ArrayList<>();
    List<Integer> lost = new ArrayList<>();
    for (Supervision row : rows) {
      plain.add(row);
      if (circle(plain)) {
        plain.removeLast();
        lost.add(row.row().line());
      }
    }
    Findings own = new Findings();
    List<Supervision> kept =
        SupervisionCycles.takenOut(rows, new Report(new Headings(Map.of()), own));
    assertThat(kept).isEqualTo(plain);
    assertThat(own.all()).extracting((Finding one) -> one.place().line()).isEqualTo(lost);
    assertThat(own.all()).allMatch(one -> one.problem().code().equals("supervision-cycle"));
  }

  @Example
  void a_body_over_itself_is_the_smallest_circle() {
    assertThat(kept(List.of(row(2, "a", "a", 1, 3), row(3, "a", "b", 1, 3))))
        .extracting(one -> one.row().line())
        .containsExactly(3);
    assertThat(findings.all().getFirst().found())
        .isEqualTo("a stands over itself by way of a, the row is left out");
  }

  @Example
  void the_row_that_closes_a_long_circle_is_named_not_the_others() {
    List<Supervision> ring = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      ring.add(row(i + 2, "b" + i, "b" + (i + 1) % 200, 0, YEARS));
    }
    assertThat(kept(ring)).hasSize(199);
    assertThat(findings.all())
        .singleElement()
        .satisfies(one -> assertThat(one.place().line()).isEqualTo(201));
  }

  @Example
  void a_circle_that_never_stands_on_one_day_is_none() {
    List<Supervision> turns =
        List.of(row(2, "a", "b", 1, 3), row(3, "b", "c", 3, 5), row(4, "c", "a", 5, 7));
    assertThat(kept(turns)).isEqualTo(turns);
    assertThat(findings.all()).isEmpty();
  }
}
