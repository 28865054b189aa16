package apparat.history.sides;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Change;
import apparat.history.History;
import apparat.history.Sample;
import apparat.history.sides.RandomSides.Stand;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has another role in a group than before is told what is new, and nothing that is not. */
@Domain(RandomSides.class)
@Domain(DomainContext.Global.class)
class RolesInFactionsTest {

  private static final LocalDate FROM = LocalDate.of(1922, 5, 1);
  private static final LocalDate TO = LocalDate.of(1922, 7, 1);

  private static List<String> told(Sample sample) {
    return new SideChanges(sample.history())
        .between(FROM, TO).stream().map(Change::sentence).toList();
  }

  private static Sample one(String kind, String before, String after) {
    Sample sample = new Sample().person("bob", "").group("critics", "Critics", kind, "", "");
    if (!before.equals("-")) {
      sample.stands("bob", "critics", before, "", "", "1922-06-01");
    }
    if (!after.equals("-")) {
      sample.stands("bob", "critics", after, "", "1922-06-01", "");
    }
    return sample;
  }

  @ParameterizedTest
  @CsvSource({
    "-,           leader,      Bob becomes a leader of the Critics",
    "-,           member,      Bob joins the Critics",
    "-,           sympathiser, Bob sympathises with the Critics",
    "member,      leader,      Bob becomes a leader of the Critics",
    "sympathiser, leader,      Bob becomes a leader of the Critics",
    "sympathiser, member,      Bob joins the Critics",
    "leader,      member,      Bob no longer leads the Critics",
    "leader,      sympathiser, Bob now merely sympathises with the Critics",
    "member,      sympathiser, Bob now merely sympathises with the Critics",
    "leader,      -,           Bob leaves the Critics",
    "member,      -,           Bob leaves the Critics",
    "sympathiser, -,           Bob no longer sympathises with the Critics",
  })
  void one_person_in_a_group(String before, String after, String sentence) {
    assertThat(told(one("declared", before, after))).containsExactly(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "-,           signatory,   Bob signs the Critics",
    "-,           member,      Bob signs the Critics",
    "sympathiser, signatory,   Bob signs the Critics",
    "signatory,   leader,      Bob becomes a leader of the Critics",
    "leader,      signatory,   Bob no longer leads the Critics",
  })
  void one_person_of_a_declaration(String before, String after, String sentence) {
    assertThat(told(one("declaration", before, after))).containsExactly(sentence);
  }

  @Test
  void several_who_step_back_together() {
    Sample sample =
        one("declared", "leader", "member")
            .person("cyd", "")
            .stands("cyd", "critics", "leader", "", "", "1922-06-01")
            .stands("cyd", "critics", "member", "", "1922-06-01", "");
    assertThat(told(sample)).containsExactly("Bob and Cyd no longer lead the Critics");
  }

  @Test
  void several_who_cool_down_together() {
    Sample sample =
        one("declared", "member", "sympathiser")
            .person("cyd", "")
            .stands("cyd", "critics", "member", "", "", "1922-06-01")
            .stands("cyd", "critics", "sympathiser", "", "1922-06-01", "");
    assertThat(told(sample)).containsExactly("Bob and Cyd now merely sympathise with the Critics");
  }

  @Test
  void who_has_two_roles_at_once_has_the_stronger_whatever_the_order_of_rows() {
    Sample led =
        one("declared", "member", "member")
            .stands("bob", "critics", "leader", "", "", "1922-06-01");
    assertThat(told(led)).containsExactly("Bob no longer leads the Critics");
  }

  /** The strongest role that a person has in a group on a day, by its place in this list. */
  private static final List<String> STRONGEST_FIRST =
      List.of("leader", "member", "signatory", "sympathiser", "");

  private static String role(List<Stand> rows, String person, String faction, LocalDate day) {
    return rows.stream()
        .filter(row -> row.person().equals(person) && row.faction().equals(faction))
        .filter(row -> row.holdsOn(day))
        .map(Stand::role)
        .reduce(
            "",
            (one, other) ->
                STRONGEST_FIRST.indexOf(one) <= STRONGEST_FIRST.indexOf(other) ? one : other);
  }

  @Property(tries = 80)
  void to_become_a_leader_and_to_lead_no_longer_is_told_when_it_is_so(
      @ForAll @Size(max = 14) List<Stand> rows) {
    History history = RandomSides.history(rows);
    List<Change> changes = new SideChanges(history).between(RandomSides.BEFORE, RandomSides.AFTER);
    for (LocalDate day : RandomSides.firsts()) {
      for (RandomSides.Group group : RandomSides.GROUPS) {
        for (String person : RandomSides.PEOPLE) {
          String before = role(rows, person, group.id(), day.minusDays(1));
          String after = role(rows, person, group.id(), day);
          boolean stays = !before.isEmpty() && !after.isEmpty();
          String rise = ".*become(s a leader| leaders) of.*";
          assertThat(says(changes, day, group.id(), person, rise))
              .as("%s in %s on %s: %s, then %s", person, group.id(), day, before, after)
              .isEqualTo(
                  stays && after.equals("leader") && !before.equals("leader")
                      || risesOutOfNothing(group, day, before, after));
          assertThat(says(changes, day, group.id(), person, ".*no longer leads? .*"))
              .isEqualTo(before.equals("leader") && List.of("member", "signatory").contains(after));
        }
      }
    }
  }

  /** On the first day of a group its leaders are told with all who form it. */
  private static boolean risesOutOfNothing(
      RandomSides.Group group, LocalDate day, String before, String after) {
    boolean forms = group.start().equals(day.toString());
    return before.isEmpty() && after.equals("leader") && !forms;
  }

  private static boolean says(
      List<Change> changes, LocalDate day, String faction, String person, String words) {
    return changes.stream()
        .filter(change -> change.day().equals(day))
        .filter(change -> change.faction().filter(faction::equals).isPresent())
        .filter(change -> change.people().contains(person))
        .anyMatch(change -> change.sentence().matches(words));
  }
}
