package apparat.io.datapackage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every table that a rule is about is held to it, at the cell that breaks it. */
class EachRuleTest {

  @TempDir private Path folder;
  private SmallSet set = new SmallSet(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  private void add(String table, String row) throws IOException {
    set.with(table + ".csv", set.text(table + ".csv") + row + "\n");
  }

  /** The character with which a cell of a row begins. */
  private static int column(String row, int cell) {
    String[] cells = row.split(",", -1);
    return 1 + List.of(cells).subList(0, cell).stream().mapToInt(one -> one.length() + 1).sum();
  }

  @Test
  void of_whom_no_row_speaks_is_told_once() throws IOException {
    add("people", "dora,Dora,,,,,,,");
    assertThat(set.found()).containsExactly("people.csv:5:1 person-not-used");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "memberships | dora,assembly,member,voting,,1921,1922,,,letters,high,",
        "allegiances | dora,reds,member,,1922,,letters,high,",
        "ties | dora,ben,+,alliance,no,1,1921,1922,Chess,letters,low",
        "ties | ben,dora,+,alliance,no,1,1921,1922,Chess,letters,low",
        "stances | dora,park,1,1922,,Says so,letters,high",
        "events | late,1923,,Late,,feast,1,dora,,letters,low",
        "claims | c2,Dora,She was there.,,dora,,,agrees,"
      })
  void each_row_that_speaks_of_a_person_will_do(String table, String row) throws IOException {
    add("people", "dora,Dora,,,,,,,");
    add(table, row);
    assertThat(set.found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "people | dora,Ada,,,,,,, | 1",
        "people | dora,Dora,,Ада,,,,, | 3",
        "bodies | club,Council,Club,,party,party,,, | 1",
        "bodies | club,Club,Council,,party,party,,, | 2",
        "factions | blues,The Reds,,declared,red,1921,,,,letters, | 1",
        "questions | lake,The park,Wet,Dry, | 1"
      })
  void a_name_means_one_thing_in_its_table(String table, String row, int cell) throws IOException {
    add(table, row);
    long line = set.text(table + ".csv").lines().count();
    assertThat(set.found())
        .contains(table + ".csv:" + line + ":" + column(row, cell) + " name-not-unique");
  }

  @Test
  void a_russian_label_is_short_and_means_one_body_and_a_table_may_do_without() throws IOException {
    assertThat(set.found()).isEmpty();
    set.with(
        "bodies.csv",
        set.text("bodies.csv")
            .replaceAll("(?m)^((?:[^,\n]*,){4})", "$1СДК,")
            .replaceFirst("name_ru,СДК", "name_ru,short_ru")
            .replaceFirst("СДК", "Совет домашних комитетов"));
    assertThat(set.found())
        .containsExactly(
            "bodies.csv:2:41 text-too-long",
            "bodies.csv:4:26 name-not-unique",
            "bodies.csv:5:24 name-not-unique");
  }

  @Test
  void russian_names_of_bodies_and_factions_are_names_too() throws IOException {
    set.withCell("bodies", "name_ru", "Совет");
    add("bodies", "club,Club,Club,Совет,party,party,,,");
    set.withCell("factions", "name_ru", "Зелёные");
    add("factions", "blues,Blues,Зелёные,declared,red,1921,,,,letters,");
    assertThat(set.found())
        .containsExactly("bodies.csv:6:16 name-not-unique", "factions.csv:4:13 name-not-unique");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "allegiances | ben,reds,member,,1870,1922,letters,high, | 4 before-birth",
        "allegiances | ben,reds,member,,1921,1924,letters,high, | 5 after-death",
        "stances | ben,park,1,1870,1922,Says so,letters,high | 3 before-birth",
        "stances | ben,park,1,1921,1924,Says so,letters,high | 4 after-death",
        "ties | ben,cleo,+,alliance,no,1,1921,1924,Chess,letters,low | 7 after-death",
        "ties | cleo,ben,+,alliance,no,1,1921,1924,Chess,letters,low | 7 after-death",
        "ties | ben,cleo,+,alliance,no,1,1921,,Chess,letters,low | 7 after-death"
      })
  void what_people_do_they_do_while_they_live(String table, String row, String problem)
      throws IOException {
    add(table, row);
    long line = set.text(table + ".csv").lines().count();
    String[] expected = problem.split(" ");
    assertThat(set.found())
        .containsExactly(
            table
                + ".csv:"
                + line
                + ":"
                + column(row, Integer.parseInt(expected[0]))
                + " "
                + expected[1]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "body_names | paper,The Page,Page,1921-06,1923 | 3",
        "supervisions | council,assembly,elected-by,1923,,minutes | 3",
        "completeness | council,1923,,,3,3,partial, | 1",
        "allegiances | ada,greens,member,,1923,,letters,high, | 4",
        "stances | ada,park,-1,1923,,Says so,letters,high | 3",
        "ties | cleo,ada,-,rivalry,no,1,1923,,Chess,letters,low | 6"
      })
  void of_one_day_one_thing_is_said_once(String table, String row, int cell) throws IOException {
    add(table, row);
    long line = set.text(table + ".csv").lines().count();
    assertThat(set.found())
        .containsExactly(table + ".csv:" + line + ":" + column(row, cell) + " overlapping-rows");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "body_names | paper,The Page,Page,1922,1923",
        "supervisions | council,assembly,reports-to,1923,,minutes",
        "completeness | council,1923,,candidate,1,1,partial,",
        "allegiances | ada,reds,sympathiser,,1923,,letters,high,",
        "ties | cleo,ada,-,denunciation,no,1,1923,,Chess,letters,low"
      })
  void what_follows_or_is_another_thing_is_no_overlap(String table, String row) throws IOException {
    add(table, row);
    assertThat(set.found()).isEmpty();
  }

  @Test
  void each_event_stands_below_the_one_before_it() throws IOException {
    add("events", "late,1924,,Late,,feast,1,ada,,letters,low");
    add("events", "early,1923,,Early,,feast,1,ada,,letters,low");
    add("events", "later,1924-02,,Later,,feast,1,ada,,letters,low");
    assertThat(set.found()).containsExactly("events.csv:5:7 events-out-of-order");
  }

  @ParameterizedTest
  @CsvSource({"1919-12-31, false", "1920-01-01, true", "1924-12-31, true", "1925-01-01, false"})
  void a_key_moment_is_inside_the_period(String day, boolean inside) throws IOException {
    set.with(
        "events.csv",
        set.text("events.csv").lines().findFirst().orElseThrow()
            + "\nfounding,"
            + day
            + ",,Founding,,founding,3,ada;ben,council,minutes,high\n");
    set.replaced("datapackage.json", "[\"founding\", \"quarrel\"]", "[\"founding\"]");
    set.withCell("claims", "rows", "event:founding");
    assertThat(set.found())
        .isEqualTo(inside ? List.of() : List.of("events.csv:2:10 key-moment-outside"));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "2, true", "3, false"})
  void a_key_moment_has_weight_3(int weight, boolean wrong) throws IOException {
    int column = set.withCell("events", "weight", String.valueOf(weight));
    assertThat(set.found())
        .isEqualTo(!wrong ? List.of() : List.of("events.csv:2:" + column + " key-moment-weight"));
  }

  @ParameterizedTest
  @CsvSource({
    "1923-06-10, 1923-06-10, false",
    "1923-06-10, 1923-06-09, true",
    "1923-06-10, 1923-06, false",
    "1923-06-10, 1923, false",
    "1923, 1922, true",
    "1923~, 1923-01-01, false"
  })
  void nobody_dies_before_being_born(String born, String died, boolean wrong) throws IOException {
    set.withCell("people", "born", born);
    int column = set.withCell("people", "died", died);
    String problem = "people.csv:2:" + column + " death-before-birth";
    assertThat(set.found().contains(problem)).isEqualTo(wrong);
  }
}
