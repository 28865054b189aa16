package apparat.app.page.part;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Party;
import apparat.record.Certainty;
import apparat.record.Membership;
import apparat.record.Person;
import apparat.record.Tie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of the tables are said as a reader says them. */
class WordsTest {

  private static final History HISTORY = Party.history();

  private static Tie tie(String one, String other, String kind) {
    return HISTORY.data().ties().stream()
        .filter(row -> List.of(row.source(), row.target()).containsAll(List.of(one, other)))
        .filter(row -> row.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void roles_have_no_hyphens_and_their_words_stay() {
    assertThat(HISTORY.data().memberships())
        .allSatisfy(
            row ->
                assertThat(Words.role(row))
                    .doesNotContain("-")
                    .isEqualTo(row.role().replace('-', ' ')));
    assertThat(HISTORY.data().memberships().stream().map(Membership::role))
        .contains("general-secretary");
  }

  @Test
  void how_sure_a_row_is() {
    assertThat(Words.certainty(Certainty.HIGH)).isEqualTo("certain");
    assertThat(Words.certainty(Certainty.MEDIUM)).isEqualTo("likely");
    assertThat(Words.certainty(Certainty.LOW)).isEqualTo("doubtful");
    assertThat(Reading.doubt(Certainty.LOW)).isEqualTo(" ?");
    assertThat(Reading.doubt(Certainty.MEDIUM)).isEmpty();
  }

  @Test
  void parts_are_joined_and_blank_ones_left_out() {
    assertThat(Words.joined("a", "", "b", "  ")).isEqualTo("a · b");
    assertThat(Words.joined("", "")).isEmpty();
    assertThat(Words.capital("removed")).isEqualTo("Removed");
    assertThat(Words.capital("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "-2, wholly for \"Curb\"",
    "-1, leans to \"Curb\"",
    "0, in the middle",
    "1, leans to \"Extend\"",
    "2, wholly for \"Extend\"",
  })
  void where_somebody_stands_between_two_poles(int value, String words) {
    assertThat(StanceEntries.words(value, "Curb", "Extend")).isEqualTo(words);
  }

  @Test
  void the_strength_of_a_tie_is_said_before_its_kind() {
    Tie rivalry = tie("stalin", "trotsky", "rivalry");
    assertThat(TieWords.kind(rivalry)).endsWith("rivalry");
    assertThat(HISTORY.data().ties())
        .allSatisfy(
            tie -> {
              String words = TieWords.kind(tie);
              assertThat(words).contains(tie.kind().replace('-', ' '));
              assertThat(words.startsWith("close "))
                  .isEqualTo(tie.strength() == 3 && tie.positive());
              assertThat(words.startsWith("sharp "))
                  .isEqualTo(tie.strength() == 3 && !tie.positive());
              assertThat(words.startsWith("faint ")).isEqualTo(tie.strength() == 1);
            });
  }

  @Test
  void only_who_is_the_target_of_a_directed_tie_has_it_from_the_other_side() {
    Tie patronage = HISTORY.data().ties().stream().filter(Tie::directed).findFirst().orElseThrow();
    assertThat(TieWords.kind(patronage, patronage.target())).endsWith(", from the other side");
    assertThat(TieWords.kind(patronage, patronage.source())).isEqualTo(TieWords.kind(patronage));
    Tie mutual = tie("stalin", "trotsky", "rivalry");
    assertThat(mutual.directed() ? "" : TieWords.kind(mutual, mutual.target()))
        .doesNotContain("from the other side");
  }

  @Test
  void a_life_is_told_from_birth_to_death_as_far_as_known() {
    assertThat(Life.words(HISTORY.person("zinoviev")))
        .isEqualTo("23 September 1883 – 25 August 1936");
    for (Person person : HISTORY.data().people()) {
      String words = Life.words(person);
      person.born().ifPresent(day -> assertThat(words).contains(DateWords.of(day)));
      person.died().ifPresent(day -> assertThat(words).contains(DateWords.of(day)));
      if (person.born().isEmpty() && person.died().isEmpty()) {
        assertThat(words).isEmpty();
      }
    }
  }

  @Test
  void sources_are_numbered_as_a_page_comes_to_need_them() {
    SourceNumbers numbers = new SourceNumbers(HISTORY);
    String first = HISTORY.data().sources().get(5).key();
    String second = HISTORY.data().sources().get(2).key();

    assertThat(numbers.of(List.of(first))).containsExactly(1);
    assertThat(numbers.of(List.of(second, first))).containsExactly(2, 1);
    assertThat(numbers.of(List.of(first, first))).containsExactly(1);
    assertThat(numbers.of(List.of("no such source"))).isEmpty();
    assertThat(numbers.sources()).extracting(source -> source.key()).containsExactly(first, second);
  }
}
