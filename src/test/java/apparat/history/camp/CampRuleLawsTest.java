package apparat.history.camp;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Camp;
import apparat.history.History;
import apparat.history.sides.RandomSides;
import apparat.history.sides.RandomSides.Stand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The rule of the data set's README, read off step by step, decides as the program does. */
@Domain(RandomSides.class)
@Domain(DomainContext.Global.class)
class CampRuleLawsTest {

  private static final String OWN = RandomSides.PEOPLE.getFirst();

  private static Optional<String> camp(History history, String person, LocalDate day) {
    return history.campOf(person, day).map(Camp::id);
  }

  @Property(tries = 120)
  void is_the_rule_of_the_readme(@ForAll @Size(max = 16) List<Stand> rows) {
    History history = RandomSides.history(rows);
    for (LocalDate day : RandomSides.firsts()) {
      for (String person : RandomSides.PEOPLE) {
        assertThat(camp(history, person, day))
            .as(person + " on " + day)
            .isEqualTo(byTheReadme(rows, person, day));
      }
    }
  }

  @Property(tries = 60)
  void does_not_depend_on_the_order_of_rows(@ForAll @Size(max = 16) List<Stand> rows) {
    List<Stand> turned = new ArrayList<>(rows);
    Collections.reverse(turned);
    History history = RandomSides.history(rows);
    History other = RandomSides.history(turned);
    for (LocalDate day : RandomSides.firsts()) {
      for (String person : RandomSides.PEOPLE) {
        assertThat(camp(other, person, day)).isEqualTo(camp(history, person, day));
      }
    }
  }

  @Property(tries = 60)
  void is_the_same_from_one_turn_of_a_row_to_the_next(@ForAll @Size(max = 16) List<Stand> rows) {
    History history = RandomSides.history(rows);
    for (LocalDate day : RandomSides.firsts()) {
      for (String person : RandomSides.PEOPLE) {
        assertThat(camp(history, person, day.plusDays(13)))
            .isEqualTo(camp(history, person, day))
            .isEqualTo(camp(history, person, day.plusMonths(1).minusDays(1)));
      }
    }
  }

  @Property(tries = 60)
  void who_has_no_row_that_day_has_no_camp_but_of_their_own(
      @ForAll @Size(max = 16) List<Stand> rows) {
    History history = RandomSides.history(rows);
    for (LocalDate day : RandomSides.firsts()) {
      for (String person : RandomSides.PEOPLE) {
        boolean free = rows.stream().noneMatch(row -> of(row, person, day));
        if (free) {
          boolean own = person.equals(OWN) && day.isBefore(RandomSides.DEATH);
          assertThat(camp(history, person, day))
              .isEqualTo(own ? Optional.of("own") : Optional.empty());
        }
      }
    }
  }

  @Property(tries = 60)
  void what_others_do_is_nothing_to_a_person(
      @ForAll @Size(max = 12) List<Stand> rows, @ForAll Stand more) {
    List<Stand> longer = new ArrayList<>(rows);
    longer.add(more);
    History before = RandomSides.history(rows);
    History after = RandomSides.history(longer);
    for (LocalDate day : RandomSides.firsts()) {
      for (String person : RandomSides.PEOPLE) {
        if (!of(more, person, day)) {
          assertThat(camp(after, person, day)).isEqualTo(camp(before, person, day));
        }
      }
    }
  }

  private static boolean of(Stand row, String person, LocalDate day) {
    return row.person().equals(person) && row.holdsOn(day);
  }

  private static Optional<String> byTheReadme(List<Stand> rows, String person, LocalDate day) {
    if (person.equals(OWN) && day.isBefore(RandomSides.DEATH)) {
      return Optional.of("own");
    }
    List<Stand> left = new ArrayList<>();
    for (Stand row : rows) {
      if (of(row, person, day) && !row.brings().isEmpty()) {
        left.add(row);
      }
    }
    left = rather(left, left.stream().filter(row -> !row.kind().equals("bloc")).toList());
    left = rather(left, left.stream().filter(row -> !row.role().equals("sympathiser")).toList());
    for (String kind : List.of("declared", "declaration", "historians")) {
      List<Stand> ofKind = left.stream().filter(row -> row.kind().equals(kind)).toList();
      if (!ofKind.isEmpty()) {
        left = ofKind;
        break;
      }
    }
    left = rather(left, left.stream().filter(row -> row.role().equals("leader")).toList());
    String latest = left.stream().map(Stand::start).max(String::compareTo).orElse("");
    left = left.stream().filter(row -> row.start().equals(latest)).toList();
    String first = left.stream().map(Stand::faction).min(String::compareTo).orElse("");
    left = left.stream().filter(row -> row.faction().equals(first)).toList();
    // Where the rows of one group contradict each other the README has no rule; any order will do.
    return left.stream().map(Stand::brings).min(String::compareTo);
  }

  private static List<Stand> rather(List<Stand> all, List<Stand> wanted) {
    return wanted.isEmpty() ? all : wanted;
  }
}
