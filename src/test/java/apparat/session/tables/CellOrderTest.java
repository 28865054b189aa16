package apparat.session.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the lines of a table follow one another when one sorts by a column. */
class CellOrderTest {

  private static List<String> sorted(Comparator<Cell> order, Cell... cells) {
    return Stream.of(cells).sorted(order).map(Cell::written).toList();
  }

  @Test
  void what_is_blank_comes_last_up_and_down() {
    Cell[] sides = {Cell.of(""), Cell.of("Trotsky"), Cell.of("majority"), Cell.of("")};
    assertThat(sorted(CellOrder.up(), sides)).containsExactly("majority", "Trotsky", "", "");
    assertThat(sorted(CellOrder.down(), sides)).containsExactly("Trotsky", "majority", "", "");
  }

  @Test
  void what_is_not_recorded_comes_last_too() {
    Cell[] sides = {Cell.of("Trotsky"), Cell.NONE_RECORDED, Cell.of("majority")};
    assertThat(sorted(CellOrder.up(), sides)).endsWith("none recorded");
    assertThat(sorted(CellOrder.down(), sides)).endsWith("none recorded");
  }

  @Test
  void numbers_go_by_size() {
    assertThat(sorted(CellOrder.up(), Cell.of(10), Cell.of(9))).containsExactly("9", "10");
    assertThat(sorted(CellOrder.down(), Cell.of(9), Cell.of(10))).containsExactly("10", "9");
  }
}
