package apparat.history.sides;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.Sample;
import apparat.history.sides.RandomSides.Stand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** All that changed, told day by day, whatever days one cuts the telling at. */
@Domain(RandomSides.class)
@Domain(DomainContext.Global.class)
class ChronicleLawsTest {

  private static History history(List<Stand> rows) {
    Sample sample = RandomSides.sample(rows).body("council", "Council", "committee", "", "");
    for (int i = 0; i < rows.size(); i += 2) {
      Stand row = rows.get(i);
      sample.seat(row.person(), "council", "member", row.start(), row.end(), "removed");
      String other = RandomSides.PEOPLE.get((RandomSides.PEOPLE.indexOf(row.person()) + 1) % 4);
      sample.tie(row.person(), i % 4 == 0 ? "+" : "-", other, 2, row.start(), row.end());
    }
    return sample.history();
  }

  @Property(tries = 60)
  void two_spans_told_one_after_the_other_are_the_whole(
      @ForAll @Size(max = 12) List<Stand> rows, @ForAll @IntRange(min = 0, max = 700) int days) {
    Chronicle chronicle = new Chronicle(history(rows));
    LocalDate cut = RandomSides.BEFORE.plusDays(days);
    List<Change> parts = new ArrayList<>(chronicle.between(RandomSides.BEFORE, cut));
    parts.addAll(chronicle.between(cut, RandomSides.AFTER));
    assertThat(parts).isEqualTo(chronicle.between(RandomSides.BEFORE, RandomSides.AFTER));
  }

  @Property(tries = 60)
  void days_come_in_order_deaths_first_and_seats_before_sides(
      @ForAll @Size(max = 12) List<Stand> rows) {
    List<Change> all = new Chronicle(history(rows)).between(RandomSides.BEFORE, RandomSides.AFTER);
    assertThat(all)
        .isSortedAccordingTo(
            Comparator.comparing(Change::day)
                .thenComparing(change -> change.kind() != Kind.DIED)
                .thenComparing(change -> change.body().isEmpty()));
  }

  @Property(tries = 60)
  void of_one_day_ends_come_before_beginnings_as_the_kinds_are_ordered(
      @ForAll @Size(max = 12) List<Stand> rows) {
    assertThat(new SideChanges(history(rows)).between(RandomSides.BEFORE, RandomSides.AFTER))
        .isSortedAccordingTo(Comparator.comparing(Change::day).thenComparing(Change::kind));
  }

  @Property(tries = 30)
  void back_in_time_and_on_one_day_nothing_changes(@ForAll @Size(max = 12) List<Stand> rows) {
    Chronicle chronicle = new Chronicle(history(rows));
    assertThat(chronicle.between(RandomSides.AFTER, RandomSides.BEFORE)).isEmpty();
    for (LocalDate day : RandomSides.firsts()) {
      assertThat(chronicle.between(day, day)).isEmpty();
    }
  }

  @Test
  void of_the_party_every_change_can_be_read_aloud() {
    History party = Party.history();
    List<Change> all =
        new Chronicle(party).between(party.manifest().firstDay(), party.manifest().lastDay());
    assertThat(all)
        .hasSizeGreaterThan(1000)
        .allSatisfy(
            change ->
                assertThat(change.sentence())
                    .matches("[\\p{Lu}\"].*")
                    .doesNotEndWith(".")
                    .doesNotContain("  ", "the the ", " ()", ", ,", "null", "Optional"));
  }

  @Test
  void of_the_party_every_change_says_which_row_shows_it() {
    History party = Party.history();
    assertThat(
            new Chronicle(party).between(party.manifest().firstDay(), party.manifest().lastDay()))
        .allSatisfy(change -> assertThat(change.rows()).as(change.sentence()).isNotEmpty());
  }
}
