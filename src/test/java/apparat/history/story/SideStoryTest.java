package apparat.history.story;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Camp;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.Sample;
import apparat.history.naming.Russian;
import apparat.record.Allegiance;
import apparat.record.Event;
import apparat.record.Person;
import apparat.record.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With whom somebody stood, turn by turn, and what is recorded of the time of each turn. */
class SideStoryTest {

  private static final History HISTORY = Party.history();

  private final StoryWords words = new StoryWords(HISTORY);

  private static Turn turn(String person, String day) {
    return SideStory.of(HISTORY, person).on(LocalDate.parse(day)).orElseThrow();
  }

  @Test
  void the_turns_follow_one_another_and_agree_with_the_day() {
    for (Person person : HISTORY.data().people()) {
      List<Turn> turns = SideStory.of(HISTORY, person.id()).turns();
      LocalDate next = HISTORY.manifest().firstDay();
      for (Turn turn : turns) {
        assertThat(turn.from()).as(person.id()).isEqualTo(next);
        assertThat(turn.camp()).isEqualTo(HISTORY.campOf(person.id(), turn.from()));
        assertThat(turn.camp()).isEqualTo(HISTORY.campOf(person.id(), turn.to().minusDays(1)));
        next = turn.to();
      }
    }
  }

  @Test
  void who_died_before_the_period_has_no_turns() {
    History history = new Sample().person("ann", "1919-05-01").camp("left", "ann").history();
    assertThat(SideStory.of(history, "ann").turns()).isEmpty();
  }

  /** Events are told in one language, whichever names are in. */
  @Test
  void names_in_russian_have_the_same_events() {
    History russian = Russian.of(HISTORY);
    for (Person person : HISTORY.data().people()) {
      assertThat(SideStory.of(russian, person.id()).turns())
          .as(person.id())
          .extracting(turn -> turn.events().stream().map(Event::id).toList())
          .isEqualTo(
              SideStory.of(HISTORY, person.id()).turns().stream()
                  .map(turn -> turn.events().stream().map(Event::id).toList())
                  .toList());
    }
  }

  /** Rudzutak stands with Stalin from some day of 1924: no event of that year is near to it. */
  @Test
  void a_turn_known_by_its_year_takes_no_events_of_others() {
    Turn first = turn("rudzutak", "1924-02-01");
    assertThat(first.start().orElseThrow().toString()).startsWith("1924");
    assertThat(first.events()).isEmpty();
    assertThat(turn("rudzutak", "1924-09-01").events())
        .extracting(Event::id)
        .contains("1924-seven");
  }

  @Test
  void a_change_of_sides_says_from_where_to_where_and_what_the_groups_stood_for() {
    Turn turn = turn("sapronov", "1926-07-23");
    assertThat(words.span(turn)).isEqualTo("about 9 April 1926 to about 31 December 1926");
    assertThat(words.state(turn))
        .isEqualTo("Workers' Opposition, Decists; in the Group of 15 and the United Opposition");
    assertThat(words.crossing(turn))
        .contains(
            "changes sides, from \"Trotsky, Left Opposition\" to \"Workers' Opposition,"
                + " Decists\"");
    assertThat(turn.came()).extracting(Allegiance::faction).contains("united-opposition");
    assertThat(turn.gone()).extracting(Allegiance::faction).containsExactly("left-opposition");
    assertThat(words.wanted(HISTORY.findFaction("group-of-15").orElseThrow()))
        .startsWith("it stood for: State no longer proletarian");
  }

  @Test
  void events_of_the_time_that_name_the_person_or_the_group_stand_beside_the_turn() {
    assertThat(turn("zinoviev", "1922-06-01").events())
        .extracting(Event::id)
        .containsExactly("1922-stroke-1");
    Turn united = turn("sapronov", "1926-07-23");
    assertThat(united.events())
        .as("it does not name him, but his group")
        .extracting(Event::id)
        .containsExactly("1926-plenum-apr");
    assertThat(turn("zinoviev", "1926-07-23").foremost())
        .as("what names the group comes before what weighs more")
        .map(Event::id)
        .contains("1926-plenum-apr");
  }

  @Test
  void ties_that_begin_then_tell_on_what_they_rest() {
    Turn turn = turn("zinoviev", "1925-10-01");
    assertThat(turn.begun()).extracting(Tie::positive).startsWith(true, true, false);
    assertThat(turn.begun())
        .extracting(tie -> words.tie(tie, "zinoviev") + ": " + tie.basis())
        .contains(
            "with Sokolnikov: alliance: Platform of Four; October 1926 statements",
            "against Bukharin: sharp rivalry: Kulak danger, state capitalism, Comintern"
                + " leadership");
  }

  @Test
  void ties_that_end_then_are_named_unless_others_of_their_sign_follow() {
    Turn turn = turn("zinoviev", "1925-06-01");
    assertThat(words.ended(turn.ended(), "zinoviev"))
        .as("the rivalry with Stalin grows sharper then, it does not end")
        .isEqualTo("no longer with Rykov, Stalin and Tomsky");
  }

  @Test
  void what_is_near_two_turns_is_told_once() {
    for (Person person : HISTORY.data().people()) {
      List<Event> events = new ArrayList<>();
      List<Tie> begun = new ArrayList<>();
      for (Turn turn : SideStory.of(HISTORY, person.id()).turns()) {
        events.addAll(turn.events());
        begun.addAll(turn.begun());
      }
      assertThat(events).as(person.id()).doesNotHaveDuplicates();
      assertThat(begun).as(person.id()).doesNotHaveDuplicates();
    }
  }

  @Test
  void nothing_is_told_of_the_time_when_the_period_began() {
    Turn first = SideStory.of(HISTORY, "trotsky").turns().getFirst();
    assertThat(first.start()).isEmpty();
    assertThat(first.events()).isEmpty();
    assertThat(first.begun()).isEmpty();
    assertThat(words.span(first)).startsWith("until ");
  }

  @Test
  void a_text_that_was_signed_is_no_turn_but_told() {
    Turn turn = turn("zinoviev", "1926-07-23");
    assertThat(turn.signed())
        .extracting(row -> words.signed(row, HISTORY.findFaction(row.faction()).orElseThrow()))
        .contains("signs the Declaration of the Thirteen, about 14 July 1926");
  }

  @Test
  void the_story_of_the_dead_ends_with_them() {
    Turn last = SideStory.of(HISTORY, "lenin").turns().getLast();
    assertThat(last.to()).isEqualTo(LocalDate.of(1924, 1, 21));
    assertThat(last.camp().map(Camp::id)).contains("lenin");
  }

  @Test
  void a_death_known_by_its_month_ends_the_story_in_that_month() {
    History history = new Sample().person("ann", "1924-05").camp("left", "ann").history();
    Turn last = SideStory.of(history, "ann").turns().getLast();
    assertThat(new StoryWords(history).span(last)).isEqualTo("until May 1924");
  }

  /** Who sympathised with a group first and then led it rests on both rows, as one turn. */
  @Test
  void who_changes_the_role_in_a_group_is_in_it_by_both_rows() {
    History history =
        new Sample()
            .person("ann", "")
            .camp("left")
            .side("circle", "declared", "left", "1922-01-01", "1924-01-01")
            .stands("ann", "circle", "sympathiser", "", "1922-01-01", "1923-01-01")
            .stands("ann", "circle", "leader", "", "1923-01-01", "1924-01-01")
            .history();
    Turn turn = SideStory.of(history, "ann").on(LocalDate.of(1923, 6, 1)).orElseThrow();
    assertThat(turn.groups()).isEqualTo(history.data().allegiances());
    assertThat(new StoryWords(history).state(turn))
        .isEqualTo("Left; in the Circle (sympathiser, then leader)");
    assertThat(turn.came()).extracting(Allegiance::role).containsExactly("sympathiser");
    Turn after = SideStory.of(history, "ann").turns().getLast();
    assertThat(after.gone()).extracting(Allegiance::role).containsExactly("leader");
  }

  @Test
  void of_whom_nothing_is_recorded_there_is_nothing_to_tell() {
    History sample = new Sample().person("ann", "").body("b", "B", "bureau", "1921", "").history();
    SideStory story = SideStory.of(sample, "ann");
    assertThat(story.tells()).isFalse();
    assertThat(new StoryWords(sample).state(story.turns().getFirst()))
        .isEqualTo("no side recorded");
  }
}
