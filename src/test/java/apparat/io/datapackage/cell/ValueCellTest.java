package apparat.io.datapackage.cell;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.datapackage.finding.Finding;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.schema.TableSchema;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A column remembers each text it met: one reading and one number for each. */
class ValueCellTest {

  private static final TableSchema SCHEMA =
      new TableSchema(List.of(), List.of(), Set.of("", "n/a"));

  private static Cells cells() {
    return new Cells(SCHEMA, new Ids());
  }

  private static boolean take(Cell cell, String text) {
    return cell.take(text.toCharArray(), 0, text.length());
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings().withChars("ab\u0000Ёя").ofMaxLength(3).list().ofMaxSize(400);
  }

  @Property(tries = 100)
  void texts_have_the_same_number_exactly_where_they_are_equal(
      @ForAll("texts") List<String> texts) {
    ValueCell<String> cell = cells().word("role");
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String text : texts) {
      take(cell, text);
      assertThat(cell.text()).isEqualTo(text);
      assertThat(cell.value()).isEqualTo(text);
      Integer before = numbers.putIfAbsent(text, cell.number());
      assertThat(cell.number()).isEqualTo(before == null ? numbers.get(text) : before);
    }
    assertThat(numbers.values()).doesNotHaveDuplicates();
  }

  @Property(tries = 100)
  void texts_with_equal_hashes_are_told_apart(@ForAll("twins") List<String> texts) {
    ValueCell<String> cell = cells().word("role");
    Map<String, Integer> numbers = new HashMap<>();
    for (String text : texts) {
      take(cell, text);
      assertThat(cell.value()).isEqualTo(text);
      numbers.merge(text, cell.number(), (one, other) -> one.equals(other) ? one : -1);
    }
    assertThat(numbers.values()).doesNotContain(-1).doesNotHaveDuplicates();
  }

  /** "Aa" and "BB" have the same hash in powers of 31, and so have all words made of them. */
  @Provide
  Arbitrary<List<String>> twins() {
    return Arbitraries.of("Aa", "BB")
        .list()
        .ofSize(4)
        .map(parts -> String.join("", parts))
        .list()
        .ofMaxSize(40);
  }

  @Example
  void words_for_no_value_are_blank() {
    ValueCell<String> cell = cells().word("role");
    assertThat(take(cell, "n/a")).isTrue();
    assertThat(cell.value()).isEmpty();
    TextCell text = cells().text("note");
    assertThat(take(text, "n/a")).isTrue();
    assertThat(text.value()).isEmpty();
    assertThat(take(text, "n/a ")).isTrue();
    assertThat(text.value()).isEqualTo("n/a ");
  }

  @Example
  void what_a_row_cannot_do_without_is_missed_where_it_is_blank() {
    ValueCell<String> cell = cells().id("id");
    cell.bind(3);
    RowProblems problems = new RowProblems();
    assertThat(take(cell, "")).isFalse();
    assertThat(cell.check(problems)).isFalse();
    assertThat(reported(problems)).containsExactly("7:3 no id, the row is left out");
    assertThat(take(cell, "n/a")).isFalse();
    assertThat(take(cell, "ada")).isTrue();
    assertThat(cell.check(problems)).isTrue();
    assertThat(reported(problems)).isEmpty();
  }

  private static List<String> reported(RowProblems problems) {
    Findings findings = new Findings();
    problems.report("people.csv", 7, true, findings);
    return findings.all().stream()
        .map((Finding one) -> one.place().line() + ":" + one.place().cell() + " " + one.found())
        .toList();
  }

  @Example
  void a_column_that_the_heading_lacks_has_its_blank_value_and_no_problem() {
    Cells cells = cells();
    ValueCell<String> cell = cells.id("id");
    assertThat(cell.present()).isFalse();
    assertThat(cell.value()).isEmpty();
    RowProblems problems = new RowProblems();
    cell.check(problems);
    assertThat(reported(problems)).isEmpty();
    assertThat(cells.all()).containsOnlyKeys("id");
  }

  @Example
  void a_choice_names_the_words_there_are() {
    Map<String, Integer> words = new LinkedHashMap<>();
    words.put("one", 1);
    words.put("two", 2);
    ValueCell<Integer> cell = cells().choice("size", true, words, 9);
    cell.bind(0);
    assertThat(take(cell, "two")).isTrue();
    assertThat(cell.value()).isEqualTo(2);
    assertThat(take(cell, "twice")).isFalse();
    assertThat(cell.value()).isEqualTo(9);
    RowProblems problems = new RowProblems();
    assertThat(cell.check(problems)).isFalse();
    assertThat(reported(problems))
        .containsExactly("7:0 size \"twice\" is not known, the row is left out");
  }
}
