package apparat.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Problems are printed one a line, in the order of their places. */
class DiagnosticsTest {

  private static Diagnostic at(String file, int line, int column) {
    return new Diagnostic(file, line, column, Severity.ERROR, "duplicate", "two", "keep one");
  }

  @Test
  void one_is_a_line_that_an_editor_can_follow() {
    assertThat(at("people.csv", 12, 3).text())
        .isEqualTo("people.csv:12:3: error: two; keep one [duplicate]");
  }

  @Test
  void many_are_sorted_by_file_line_and_column_as_numbers() {
    List<Diagnostic> sorted =
        List.of(at("a.csv", 2, 9), at("a.csv", 2, 10), at("a.csv", 10, 1), at("b.csv", 1, 1));
    List<Diagnostic> shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(Diagnostics.listed(shuffled, 9)).isEqualTo(new Diagnostics(sorted, 0));
  }

  @Test
  void too_many_are_counted() {
    List<Diagnostic> all = new ArrayList<>();
    for (int i = 0; i < 1_234; i++) {
      all.add(at("a.csv", i + 1, 1));
    }
    Diagnostics listed = Diagnostics.listed(all, 1_000);
    assertThat(listed.shown()).hasSize(1_000).endsWith(at("a.csv", 1_000, 1));
    assertThat(listed.rest()).isEqualTo(234);
  }

  @Test
  void codes_are_words_with_hyphens_and_all_different() {
    assertThat(Arrays.stream(Problem.values()).map(Problem::code))
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(code).matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }
}
