package apparat.view.frame;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.DataSet;
import apparat.history.History;
import apparat.history.Manifest;
import apparat.history.Seat;
import apparat.record.Body;
import apparat.record.Certainty;
import apparat.record.Membership;
import apparat.record.Person;
import apparat.record.Rank;
import apparat.record.Row;
import apparat.record.Source;
import apparat.time.Spell;
import apparat.view.frame.SourceLine.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The last line of a picture: on which works it rests, and how much on none. */
class SourceWordsTest {

  private static final SourceWords WORDS =
      new SourceWords(
          history(
              source("a", "Archontology, \"USSR: Politburo\"", "encyclopedia"),
              source("b", "R. Bohn (editor), Letters, 1999", "scholarly"),
              source("c", "Chronicle \"of the year\"", "primary"),
              source("d", "Dictionary", "encyclopedia"),
              source("e", "Encyclopedia", "encyclopedia"),
              source("a2", "Archontology, \"USSR: Orgburo\"", "encyclopedia"),
              source("known", "General knowledge of the literature", "general-knowledge")));

  @Test
  void the_works_used_most_stand_first_and_one_author_counts_once() {
    String words = of(List.of(seat("b"), seat("a"), seat("a2"), seat("b", "c"), seat("a")));
    assertThat(words).isEqualTo("Sources: Archontology, R. Bohn, Chronicle.");
  }

  @Test
  void of_equals_the_alphabet_decides_and_the_rest_is_said() {
    String words = of(List.of(seat("e"), seat("d"), seat("c"), seat("b"), seat("a")));
    assertThat(words)
        .isEqualTo("Sources: Archontology, Chronicle, Dictionary, Encyclopedia and others.");
  }

  @Test
  void what_rests_on_nothing_is_counted_by_group() {
    SourceLine line =
        new SourceLine(
            List.of(
                new Share("in offices", List.of(seat("a"), seat("known"), seat("known", "a"))),
                new Share("in bureaus", List.of(seat("a"))),
                new Share("in the committee", List.of(seat(), seat("unheard-of")))),
            List.of("Commission", "Council"));
    assertThat(WORDS.of(line, text -> true))
        .isEqualTo(
            "Sources: Archontology. Without a stored source: 1 of 3 seats in offices, 2 of 2 in the"
                + " committee. Known in part only: Commission, Council.");
  }

  @Test
  void where_room_is_short_works_go_before_doubts() {
    SourceLine line =
        new SourceLine(
            List.of(
                new Share("in offices", List.of(seat("a"), seat("b"), seat("c"), seat("known")))),
            List.of());
    assertThat(WORDS.of(line, text -> text.length() < 88))
        .isEqualTo(
            "Sources: Archontology and others. Without a stored source: 1 of 4 seats in offices.");
    assertThat(WORDS.of(line, text -> text.length() < 60))
        .isEqualTo("Without a stored source: 1 of 4 seats in offices.");
  }

  @Test
  void where_room_is_shorter_still_things_are_counted_together_and_bodies_not_named() {
    SourceLine line =
        new SourceLine(
            List.of(
                new Share("in offices", List.of(seat("a"), seat("known"))),
                new Share("in the committee", List.of(seat(), seat()))),
            List.of("Control Commission"));
    assertThat(WORDS.of(line, text -> text.length() < 90))
        .isEqualTo(
            "Without a stored source: 3 of 4 seats. Known in part only: Control Commission.");
    assertThat(WORDS.of(line, text -> text.length() < 70))
        .isEqualTo("Without a stored source: 3 of 4 seats. Known in part only: 1 body.");
  }

  @Test
  void nothing_shown_says_nothing() {
    assertThat(WORDS.of(new SourceLine(List.of(), List.of()), text -> true)).isEmpty();
  }

  private static String of(List<Seat> seats) {
    return WORDS.of(new SourceLine(List.of(new Share("here", seats)), List.of()), text -> true);
  }

  private static Source source(String key, String citation, String kind) {
    return new Source(new Row("sources", 2), key, citation, "", kind);
  }

  private static Seat seat(String... sources) {
    Row row = new Row("memberships", 2);
    Person person =
        new Person(row, "p", "P", "", "", Optional.empty(), Optional.empty(), "", "", "");
    Body body = new Body(row, "b", "B", "B", "", "bureau", "party", Spell.ALWAYS, "");
    Membership membership =
        new Membership(
            row,
            "p",
            "b",
            "member",
            Rank.VOTING,
            "",
            Spell.ALWAYS,
            "",
            "",
            List.of(sources),
            Certainty.HIGH,
            "");
    return new Seat(person, body, Rank.VOTING, "member", false, List.of(membership));
  }

  private static History history(Source... sources) {
    LocalDate day = LocalDate.of(1920, 1, 1);
    Manifest manifest =
        new Manifest(
            "x", "X", "", "", List.of(), List.of(), day, day, day, List.of(), List.of(), List.of(),
            List.of(), List.of());
    return History.of(
        new DataSet(
            manifest,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(sources)));
  }
}
