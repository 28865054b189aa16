package apparat.history.sides;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.History;
import apparat.history.Sample;
import apparat.record.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is told of ties is what differs from the day before, each turn of each row once. */
class TieLifeLawsTest {

  private static final List<String> PEOPLE = RandomSides.PEOPLE;

  /** A row of ties before it is put into a sample. */
  record Knot(
      String one, String other, boolean allies, String kind, int strength, String from, String to) {

    Knot {
      kind = kind.isEmpty() ? allies ? "alliance" : "rivalry" : kind;
    }

    boolean holdsOn(LocalDate day) {
      String text = day.toString();
      return (from.isEmpty() || from.compareTo(text) <= 0)
          && (to.isEmpty() || text.compareTo(to) < 0);
    }

    /** Whom it joins and how; who is first does not matter where the tie has no direction. */
    String bond() {
      boolean directed = kind.equals("patronage") || kind.equals("denunciation");
      boolean turned = !directed && one.compareTo(other) > 0;
      return (turned ? other + "/" + one : one + "/" + other) + "/" + kind + "/" + allies;
    }
  }

  @Provide
  Arbitrary<List<Knot>> knots() {
    return Combinators.combine(
            Arbitraries.of(PEOPLE),
            Arbitraries.of(PEOPLE),
            Arbitraries.of(true, false),
            Arbitraries.of("", "", "", "patronage", "correspondence", "denunciation"),
            Arbitraries.integers().between(1, 3),
            RandomSides.month(),
            RandomSides.month())
        .as(Knot::new)
        .filter(knot -> !knot.one().equals(knot.other()))
        .filter(
            knot ->
                knot.from().isEmpty()
                    || knot.to().isEmpty()
                    || knot.from().compareTo(knot.to()) < 0)
        .withoutEdgeCases()
        .list()
        .ofMaxSize(14);
  }

  private static History history(List<Knot> knots) {
    Sample sample = new Sample();
    PEOPLE.forEach(person -> sample.person(person, ""));
    knots.forEach(
        knot ->
            sample.tie(
                knot.one(),
                knot.allies() ? "+" : "-",
                knot.other(),
                knot.kind(),
                knot.strength(),
                knot.from(),
                knot.to()));
    return sample.history();
  }

  private static List<Change> told(List<Knot> knots) {
    return new SideChanges(history(knots)).between(RandomSides.BEFORE, RandomSides.AFTER);
  }

  private static int strength(List<Knot> knots, String bond, LocalDate day) {
    int strength = 0;
    for (Knot knot : knots) {
      if (knot.bond().equals(bond) && knot.holdsOn(day)) {
        strength = Math.max(strength, knot.strength());
      }
    }
    return strength;
  }

  /** The rows that begin or end where the strength of what they join is another than before. */
  private static List<Row> turning(List<Knot> knots, LocalDate day) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < knots.size(); i++) {
      Knot knot = knots.get(i);
      boolean turns = knot.from().equals(day.toString()) || knot.to().equals(day.toString());
      boolean differs =
          strength(knots, knot.bond(), day) != strength(knots, knot.bond(), day.minusDays(1));
      if (turns && differs) {
        rows.add(new Row("ties", i + 2));
      }
    }
    return rows;
  }

  @Property(tries = 100)
  void each_turning_row_is_told_once_on_its_day(@ForAll("knots") List<Knot> knots) {
    Map<LocalDate, List<Change>> byDay =
        told(knots).stream().collect(Collectors.groupingBy(Change::day));
    for (LocalDate day : RandomSides.firsts()) {
      List<Row> rows =
          byDay.getOrDefault(day, List.of()).stream()
              .flatMap(change -> change.rows().stream())
              .toList();
      assertThat(rows).as("%s", day).containsExactlyInAnyOrderElementsOf(turning(knots, day));
    }
    assertThat(RandomSides.firsts()).containsAll(byDay.keySet());
  }

  @Property(tries = 100)
  void begins_and_ends_are_told_as_such(@ForAll("knots") List<Knot> knots) {
    for (Change change : told(knots)) {
      List<String> bonds = bonds(knots, change);
      LocalDate eve = change.day().minusDays(1);
      if (change.kind() == Kind.TIED) {
        assertThat(bonds).allMatch(bond -> strength(knots, bond, eve) == 0);
        assertThat(bonds).allMatch(bond -> strength(knots, bond, change.day()) > 0);
      } else if (change.kind() == Kind.UNTIED) {
        assertThat(bonds).allMatch(bond -> strength(knots, bond, eve) > 0);
        assertThat(bonds).allMatch(bond -> strength(knots, bond, change.day()) == 0);
      } else {
        assertThat(change.kind()).isEqualTo(Kind.TURNED);
        assertThat(bonds).allMatch(bond -> differs(knots, bond, change.day()));
      }
    }
  }

  private static boolean differs(List<Knot> knots, String bond, LocalDate day) {
    return strength(knots, bond, day) != strength(knots, bond, day.minusDays(1));
  }

  private static List<String> bonds(List<Knot> knots, Change change) {
    return change.rows().stream().map(row -> knots.get(row.line() - 2).bond()).distinct().toList();
  }

  @Property(tries = 100)
  void close_or_sharp_and_faint_are_said_of_what_begins_so(@ForAll("knots") List<Knot> knots) {
    for (Change change : told(knots)) {
      if (change.kind() == Kind.TIED) {
        String end = change.sentence().replaceFirst("[^(]*", "");
        for (String bond : bonds(knots, change)) {
          int strength = strength(knots, bond, change.day());
          String full = bond.endsWith("/true") ? "(close)" : "(sharp)";
          assertThat(end).isEqualTo(strength == 3 ? full : strength == 1 ? "(faint)" : "");
        }
      }
    }
  }

  @Property(tries = 100)
  void everybody_concerned_is_named_and_nobody_else(@ForAll("knots") List<Knot> knots) {
    History history = history(knots);
    for (Change change : told(knots)) {
      for (String person : PEOPLE) {
        assertThat(change.sentence().contains(history.person(person).name()))
            .as(change.sentence())
            .isEqualTo(change.people().contains(person));
      }
    }
  }

  @Property(tries = 100)
  void allies_who_are_rivals_from_the_day_on_are_one_sentence(@ForAll("knots") List<Knot> knots) {
    List<Change> all = told(knots);
    for (LocalDate day : RandomSides.firsts()) {
      for (String pair : pairs()) {
        boolean allied = begun(knots, pair + "/alliance/true", day);
        boolean fell = ended(knots, pair + "/rivalry/false", day);
        boolean rivals = begun(knots, pair + "/rivalry/false", day);
        boolean parted = ended(knots, pair + "/alliance/true", day);
        assertThat(says(all, day, pair, "become allies")).isEqualTo(allied && fell);
        assertThat(says(all, day, pair, "become rivals")).isEqualTo(rivals && parted);
      }
    }
  }

  private static Set<String> pairs() {
    return PEOPLE.stream()
        .flatMap(
            one ->
                PEOPLE.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .map(other -> one + "/" + other))
        .collect(Collectors.toSet());
  }

  private static boolean begun(List<Knot> knots, String bond, LocalDate day) {
    return strength(knots, bond, day) > 0 && strength(knots, bond, day.minusDays(1)) == 0;
  }

  private static boolean ended(List<Knot> knots, String bond, LocalDate day) {
    return strength(knots, bond, day) == 0 && strength(knots, bond, day.minusDays(1)) > 0;
  }

  private static boolean says(List<Change> changes, LocalDate day, String pair, String words) {
    return changes.stream()
        .filter(change -> change.kind() == Kind.TURNED && change.day().equals(day))
        .filter(change -> Set.copyOf(change.people()).equals(Set.of(pair.split("/"))))
        .anyMatch(
            change ->
                change.sentence().contains(", until then ") && change.sentence().contains(words));
  }

  @Property(tries = 100)
  void the_order_of_rows_does_not_change_what_is_told(@ForAll("knots") List<Knot> knots) {
    List<Knot> turned = new ArrayList<>(knots);
    Collections.reverse(turned);
    assertThat(sentences(told(turned))).isEqualTo(sentences(told(knots)));
  }

  /** Who comes first in a sentence is as the tables have it, so only who is told together. */
  private static Set<String> sentences(List<Change> changes) {
    return changes.stream()
        .map(change -> change.day() + " " + change.kind() + " " + new TreeSet<>(change.people()))
        .collect(Collectors.toSet());
  }
}
