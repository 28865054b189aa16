package apparat.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Columns stand under each other. */
class AlignedTest {

  @Test
  void cells_are_padded_to_the_widest_of_their_column() {
    Aligned table = new Aligned();
    table.line("Heading, longer than any cell");
    table.add("Lenin", "chair", "x");
    table.add("Ю", "member", "");
    assertThat(table.lines("  "))
        .containsExactly("Heading, longer than any cell", "  Lenin  chair   x", "  Ю      member");
  }

  @Test
  void letters_beyond_the_basic_plane_count_once() {
    Aligned table = new Aligned();
    table.add("\ud835\udd04", "x");
    table.add("ab", "y");
    assertThat(table.lines("")).containsExactly("\ud835\udd04   x", "ab  y");
  }

  @Property
  void the_second_column_begins_at_one_place(
      @ForAll @Size(min = 1, max = 6) List<@AlphaChars @StringLength(max = 9) String> words) {
    Aligned table = new Aligned();
    words.forEach(word -> table.add(word, "|"));
    assertThat(table.lines("").stream().map(line -> line.indexOf('|')).distinct()).hasSize(1);
  }
}
