package apparat.io.datapackage.table;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.Ids;
import apparat.io.datapackage.cell.ValueCell;
import apparat.io.datapackage.schema.TableSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The key of a row is known exactly when a map of all keys knows it. */
class RowKeysTest {

  private static final TableSchema SCHEMA = new TableSchema(List.of(), List.of(), Set.of(""));

  @Property(tries = 100)
  void keys_are_those_of_a_map(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int width,
      @ForAll @IntRange(min = 1, max = 40) int words,
      @ForAll @IntRange(max = 900) int expected) {
    Cells cells = new Cells(SCHEMA, new Ids());
    List<ValueCell<String>> columns =
        IntStream.range(0, width).mapToObj(i -> cells.word("c" + i)).toList();
    RowKeys keys = new RowKeys(List.copyOf(columns), expected);
    Map<List<String>, Integer> plain = new HashMap<>();
    Random random = new Random(seed);
    for (int line = 2; line < 700; line++) {
      List<String> key = random.ints(width, 0, words).mapToObj(i -> "w" + i).toList();
      for (int i = 0; i < width; i++) {
        columns.get(i).take(key.get(i).toCharArray(), 0, key.get(i).length());
      }
      Integer earlier = plain.putIfAbsent(key, line);
      assertThat(keys.add(line)).isEqualTo(earlier == null ? 0 : earlier);
    }
  }

  @Example
  void rows_without_a_key_are_never_the_same() {
    RowKeys keys = new RowKeys(List.of(), 3);
    for (int line = 2; line < 900; line++) {
      assertThat(keys.add(line)).isZero();
    }
  }
}
