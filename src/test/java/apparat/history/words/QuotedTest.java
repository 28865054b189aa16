package apparat.history.words;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Party;
import apparat.history.sides.Chronicle;
import org.junit.jupiter.api.Test;

/** Marks in marks are other marks. */
class QuotedTest {

  @Test
  void what_is_quoted_inside_stands_in_single_marks() {
    assertThat(Quoted.of("plan")).isEqualTo("\"plan\"");
    assertThat(Quoted.of("Georgian \"deviationists\"")).isEqualTo("\"Georgian 'deviationists'\"");
    assertThat(Quoted.of("“cave” $1 and \"seven\"")).isEqualTo("\"'cave' $1 and 'seven'\"");
    assertThat(Quoted.of("7\" of snow")).as("half a pair").isEqualTo("\"7\" of snow\"");
  }

  @Test
  void no_change_of_sides_is_told_with_marks_in_marks() {
    History history = Party.history();
    assertThat(
            new Chronicle(history)
                .between(history.manifest().firstDay(), history.manifest().lastDay()))
        .extracting(change -> change.sentence())
        .anyMatch(sentence -> sentence.contains("from \"Georgian 'deviationists'\" to \""))
        .noneMatch(sentence -> sentence.contains("\"\""));
  }
}
