package apparat.io.datapackage.cell;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Problem;
import apparat.io.datapackage.schema.Field;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.schema.TableSchema;
import apparat.time.HistoricalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell makes of a text. */
class CellsTest {

  private static final Pattern ID = Pattern.compile("^[a-z0-9]+(-[a-z0-9]+)*$");

  private static Cells cells(Field... fields) {
    return new Cells(new TableSchema(List.of(fields), List.of(), Set.of("")), new Ids());
  }

  private static boolean take(Cell cell, String text) {
    return cell.take(("<" + text + ">").toCharArray(), 1, text.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "-2", "+2", "999999999"})
  void whole_numbers_are_read(String text) {
    Reading<OptionalInt> read = Numbers.read("value", text);
    assertThat(read.value()).hasValue(Integer.parseInt(text));
    assertThat(read.usable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "+", "1.5", "1e3", "1,000", "--2", "9999999999", "٣", " 1"})
  void all_else_is_no_number_and_says_so(String text) {
    Reading<OptionalInt> read = Numbers.read("value", text);
    assertThat(read.usable()).isFalse();
    assertThat(read.faults()).extracting(Fault::problem).containsExactly(Problem.BAD_NUMBER);
  }

  @ParameterizedTest
  @CsvSource({
    "1923-02-30, IMPOSSIBLE_DATE",
    "1923-13, IMPOSSIBLE_DATE",
    "1923-00-10~, IMPOSSIBLE_DATE",
    "23-02-10, NOT_A_DATE",
    "1/2/1923, NOT_A_DATE",
    "1923-2-1, NOT_A_DATE",
    "1923?~, NOT_A_DATE",
  })
  void what_is_written_as_a_date_but_is_none_is_told_from_what_is_not(
      String text, Problem problem) {
    Reading<Optional<HistoricalDate>> read = Dates.read("start", text);
    assertThat(read.usable()).isFalse();
    assertThat(read.faults()).extracting(Fault::problem).containsExactly(problem);
  }

  @Test
  void two_points_stand_for_an_open_end() {
    assertThat(Dates.read("end", "..").usable()).isTrue();
    assertThat(Dates.read("end", "..").value()).isEmpty();
  }

  @Test
  void a_span_is_two_dates_each_of_which_is_checked() {
    assertThat(Dates.readSpan("date", "1922/1924-05").usable()).isTrue();
    assertThat(Dates.readSpan("date", "1922").usable()).isTrue();
    assertThat(Dates.readSpan("date", "1922/1924-15").faults().getFirst().found())
        .contains("1924-15");
  }

  @Test
  void lists_lose_blanks_and_nothing_else() {
    assertThat(Lists.split("a; b ;;c;")).containsExactly("a", "b", "c");
    assertThat(Lists.split("")).isEmpty();
    assertThat(Lists.split(" ; ")).isEmpty();
  }

  @Property
  void the_quick_check_of_ids_agrees_with_the_pattern(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append("ab9--Zя ".charAt(random.nextInt(8)));
    }
    assertThat(Matching.fits(ID, text.toString()))
        .as(text.toString())
        .isEqualTo(ID.matcher(text).matches());
  }

  @Test
  void references_that_lead_nowhere_are_left_out_of_a_list_and_named() {
    Ids ids = new Ids();
    ids.put(Table.PEOPLE, List.of("lenin", "stalin"));
    Cells cells = new Cells(new TableSchema(List.of(), List.of(), Set.of("")), ids);
    ValueCell<List<String>> people = cells.references("people", Table.PEOPLE);
    assertThat(take(people, "lenin;nobody;stalin")).isFalse();
    assertThat(people.value()).containsExactly("lenin", "stalin");
    assertThat(take(people, "stalin")).isTrue();
  }

  @Test
  void words_that_recur_are_told_apart_however_many_there_are() {
    ValueCell<String> word = cells().word("role");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      texts.add("role-" + i % 1000);
    }
    for (String text : texts) {
      assertThat(take(word, text)).isTrue();
      assertThat(word.value()).isEqualTo(text);
      assertThat(word.text()).isEqualTo(text);
    }
    take(word, "role-7");
    int number = word.number();
    take(word, "role-8");
    assertThat(word.number()).isNotEqualTo(number);
    take(word, "role-7");
    assertThat(word.number()).isEqualTo(number);
  }

  @Test
  void a_text_longer_than_the_column_allows_is_kept_whole() {
    Field field =
        new Field(
            "short",
            false,
            false,
            Optional.empty(),
            List.of(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.of(5));
    TextCell cell = cells(field).text("short");
    assertThat(take(cell, "12345")).isTrue();
    assertThat(take(cell, "123456")).isFalse();
    assertThat(cell.value()).isEqualTo("123456");
  }

  @Test
  void a_number_out_of_range_counts_as_none() {
    Field field =
        new Field(
            "value",
            false,
            false,
            Optional.empty(),
            List.of(),
            OptionalInt.of(-2),
            OptionalInt.of(2),
            OptionalInt.empty());
    ValueCell<OptionalInt> cell = cells(field).number("value", false);
    assertThat(take(cell, "2")).isTrue();
    assertThat(cell.value()).hasValue(2);
    assertThat(take(cell, "3")).isFalse();
    assertThat(cell.value()).isEmpty();
    assertThat(take(cell, "")).as("blank is allowed").isTrue();
  }
}
