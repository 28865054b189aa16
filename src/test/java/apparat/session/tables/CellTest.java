package apparat.session.tables;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.record.Certainty;
import apparat.time.HistoricalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** A cell is written as the tables of a data set write it. */
class CellTest {

  @Test
  void words_numbers_and_ids() {
    assertThat(Cell.of("Stalin").written()).isEqualTo("Stalin");
    assertThat(Cell.of(-2).written()).isEqualTo("-2");
    assertThat(Cell.of(List.of("stalin", "molotov")).written()).isEqualTo("stalin;molotov");
    assertThat(Cell.of(List.of()).written()).isEmpty();
  }

  @Test
  void dates_are_written_as_in_the_tables_with_their_sign() {
    for (String text : List.of("1923-04-25", "1923-04", "1923", "1926-04-09~", "1921-08?")) {
      Optional<HistoricalDate> date = HistoricalDate.parse(text);
      assertThat(Cell.of(date).written()).isEqualTo(text);
    }
    assertThat(Cell.of(Optional.empty()).written()).as("an open date").isEmpty();
  }

  @Test
  void certainty_is_a_word_of_the_tables() {
    assertThat(Cell.of(Certainty.HIGH).written()).isEqualTo("high");
    assertThat(Cell.of(Certainty.MEDIUM).written()).isEqualTo("medium");
    assertThat(Cell.of(Certainty.LOW).written()).isEqualTo("low");
  }

  @Property(tries = 100)
  void a_share_has_four_decimals_and_a_point(@ForAll @DoubleRange(min = 0, max = 1) double share) {
    String written = Cell.of(share).written();
    assertThat(written).matches("[01]\\.\\d{4}");
    assertThat(Double.parseDouble(written)).isBetween(share - 0.00006, share + 0.00006);
  }

  @Test
  void ids_do_not_hang_on_the_list_they_came_in() {
    List<String> ids = new java.util.ArrayList<>(List.of("a"));
    Cell cell = Cell.of(ids);
    ids.add("b");
    assertThat(cell.written()).isEqualTo("a");
  }
}
