package apparat.stream;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Party;
import apparat.history.Sample;
import apparat.history.sides.RandomSides;
import apparat.history.sides.RandomSides.Stand;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** Each day on which the network changes is a step of the stream, and no other day. */
@Domain(RandomSides.class)
@Domain(DomainContext.Global.class)
class KeyframesOfTheStreamTest {

  /** Each of the four has a tie all year; seats and sides come and go. */
  private static History history(List<Stand> rows) {
    Sample sample =
        RandomSides.sample(rows)
            .body("council", "Council", "committee", "", "")
            .tie("ann", "+", "bob", 2, "", "")
            .tie("cyd", "-", "dan", 3, "1922-03-01", "");
    for (int i = 0; i < rows.size(); i += 3) {
      Stand row = rows.get(i);
      sample.seat(row.person(), "council", "member", row.start(), row.end(), "");
    }
    return sample.history();
  }

  private static TreeMap<LocalDate, Network> steps(History history) {
    TreeMap<LocalDate, Network> steps = new TreeMap<>();
    HistorySource.keyframes(history).forEach(frame -> steps.put(frame.day(), frame.network()));
    return steps;
  }

  @Property(tries = 100)
  void every_day_is_as_the_step_before_it(@ForAll @Size(max = 14) List<Stand> rows) {
    History history = history(rows);
    TreeMap<LocalDate, Network> steps = steps(history);
    for (LocalDate day : RandomSides.firsts()) {
      for (LocalDate one : List.of(day, day.minusDays(1))) {
        assertThat(steps.floorEntry(one).getValue())
            .as("%s", one)
            .isEqualTo(NetworkOfDay.of(history, one));
      }
    }
  }

  @Property(tries = 60)
  void no_step_is_as_the_one_before(@ForAll @Size(max = 14) List<Stand> rows) {
    List<Network> networks = List.copyOf(steps(history(rows)).values());
    for (int i = 1; i < networks.size(); i++) {
      assertThat(networks.get(i)).isNotEqualTo(networks.get(i - 1));
    }
  }

  @Test
  void who_has_a_tie_but_no_seat_may_change_camp() {
    History history =
        history(
            List.of(
                new Stand("ann", "circle", "member", "", "", ""),
                new Stand("bob", "reds", "member", "", "1922-02-01", "1922-10-01")));
    assertThat(history.at(LocalDate.of(1922, 5, 1)).seatsOf("bob")).isEmpty();
    assertThat(steps(history)).containsKeys(LocalDate.of(1922, 2, 1), LocalDate.of(1922, 10, 1));
  }

  @Test
  void of_the_party_nothing_has_changed_on_the_eve_of_a_step() {
    TreeMap<LocalDate, Network> steps = steps(Party.history());
    TreeSet<LocalDate> eves = new TreeSet<>();
    steps.keySet().forEach(day -> eves.add(day.minusDays(1)));
    eves.pollFirst();
    for (LocalDate eve : eves) {
      assertThat(steps.floorEntry(eve).getValue())
          .as("%s", eve)
          .isEqualTo(NetworkOfDay.of(Party.history(), eve));
    }
  }
}
