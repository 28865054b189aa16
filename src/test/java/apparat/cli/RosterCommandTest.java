package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who sat where, as the command line tells it, against the tables read by another reader. */
class RosterCommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1921-04-01 | kamenev lenin stalin trotsky zinoviev | bukharin kalinin molotov",
        "1922-04-10 | kamenev lenin stalin trotsky zinoviev rykov tomsky | bukharin kalinin"
            + " molotov",
        "1924-06-10 | kamenev stalin trotsky zinoviev rykov tomsky bukharin"
            + " | kalinin molotov rudzutak dzerzhinsky frunze sokolnikov",
        "1926-01-05 | stalin trotsky zinoviev rykov tomsky bukharin kalinin molotov voroshilov"
            + " | rudzutak dzerzhinsky kamenev petrovsky uglanov",
        "1926-11-01 | stalin rykov tomsky bukharin kalinin molotov voroshilov rudzutak"
            + " | petrovsky uglanov andreyev kaganovich kirov mikoyan ordzhonikidze",
        "1927-12-30 | stalin rykov tomsky bukharin kalinin molotov voroshilov rudzutak kuibyshev"
            + " | petrovsky uglanov andreyev kaganovich kirov mikoyan chubar kosior"
      })
  void politburo(String day, String voting, String candidates) {
    List<CSVRecord> rows =
        Csv.read(Said.by("roster", "--at", day, "--body", "politburo", "--format", "csv").out());
    assertThat(people(rows, "voting")).containsExactlyInAnyOrder(voting.split(" "));
    assertThat(people(rows, "candidate")).containsExactlyInAnyOrder(candidates.split(" "));

    List<String> text = Said.by("roster", "--at", day, "--body", "politburo").lines();
    int apart = text.indexOf("  Candidates (" + candidates.split(" ").length + ")");
    assertThat(text.get(1)).isEqualTo("  Voting (" + voting.split(" ").length + ")");
    assertThat(apart)
        .as("candidates stand under a heading of their own")
        .isEqualTo(2 + voting.split(" ").length);
  }

  private static List<String> people(List<CSVRecord> rows, String rank) {
    return rows.stream()
        .filter(row -> row.get("rank").equals(rank))
        .map(row -> row.get("person"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-03-16", "1923-04-25", "1924-06-05", "1926-11-10", "1927-12-31"})
  void csv_holds_every_row_of_the_table_that_holds(String day) {
    List<String> expected =
        Csv.table("memberships").stream()
            .filter(row -> Csv.holds(row, day) && !row.get("body").equals("party"))
            .map(
                row ->
                    cells(
                        row,
                        "person",
                        "body",
                        "role",
                        "rank",
                        "start",
                        "end",
                        "certainty",
                        "source"))
            .toList();
    List<String> actual =
        Csv.read(Said.by("roster", "--at", day, "--format", "csv").out()).stream()
            .map(
                row ->
                    cells(
                        row,
                        "person",
                        "body",
                        "role",
                        "rank",
                        "start",
                        "end",
                        "certainty",
                        "source"))
            .toList();
    assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String cells(CSVRecord row, String... columns) {
    return String.join("|", Stream.of(columns).map(row::get).toList());
  }

  @Test
  void csv_has_the_promised_heading() {
    assertThat(Said.by("roster", "--at", "1924", "--format", "csv").lines().getFirst())
        .isEqualTo("person,name,body,body_name,role,rank,start,end,certainty,source");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10 June 1924", "June 10, 1924", "10.06.1924", "10 июня 1924"})
  void dates_are_read_as_in_the_window(String typed) {
    assertThat(Said.by("roster", "--at", typed).out())
        .isEqualTo(Said.by("roster", "--at", "1924-06-10").out());
  }

  @Test
  void stalin_held_six_seats_in_april_1922() {
    Said said = Said.by("roster", "--person", "stalin", "--at", "1922-04-10", "--format", "csv");
    assertThat(Csv.read(said.out()))
        .extracting(row -> row.get("body"))
        .containsExactlyInAnyOrder(
            "central-committee", "politburo", "orgburo", "secretariat", "narkomnats", "rabkrin");
    Said text = Said.by("roster", "--person", "stalin", "--at", "1922-04-10");
    assertThat(text.out()).contains("\nStalin held 6 seats on 10 April 1922\n");
    assertThat(text.out()).contains("general-secretary", "24 February 1920 to 25 April 1922");
  }

  @Test
  void a_person_is_introduced_and_leaves_for_a_reason() {
    List<String> text = Said.by("roster", "--person", "zinoviev", "--at", "1926-05-01").lines();
    assertThat(text.getFirst())
        .isEqualTo(
            "Grigory Yevseyevich Zinoviev (born Radomyslsky), Григорий Евсеевич Зиновьев"
                + " (Радомысльский), 1883-1936. Executed.");
    assertThat(text)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("  Politburo ")
                    .contains("16 March 1921 to 23 July 1926 (removed)"));
  }

  @Test
  void the_works_cited_are_named() {
    List<String> person = Said.by("roster", "--person", "stalin", "--at", "1922-04-10").lines();
    assertThat(person.subList(person.indexOf("Sources"), person.size()))
        .anyMatch(line -> line.startsWith("  voitikov-rabkrin: "))
        .hasSizeGreaterThan(5)
        .doesNotHaveDuplicates();
    String[] body = {"roster", "--body", "politburo", "--at", "1924-06-10", "--sources"};
    assertThat(Said.by(body).lines()).contains("Sources").anyMatch(line -> line.contains("conq"));
    assertThat(Said.by(List.of(body).subList(0, 5).toArray(String[]::new)).lines())
        .doesNotContain("Sources");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--at 1924-06 --body politburo | 1924-06 is taken as 1 June 1924; within June the"
            + " Politburo changes on 2 June.",
        "--at 1926 --body politburo | 1926 is taken as 1 January 1926; within 1926 the Politburo"
            + " changes on 20 July and on 3 later days.",
        "--at 1924-06 --person bukharin | 1924-06 is taken as 1 June 1924; within June what"
            + " Bukharin holds changes on 2 June.",
        "--at 1924-06 --person bukharin --body politburo | 1924-06 is taken as 1 June 1924; within"
            + " June the seat of Bukharin in the Politburo changes on 2 June.",
      })
  void what_an_inexact_date_leaves_out_is_said(String words, String remark) {
    assertThat(Said.by(("roster " + words).split(" ")).err()).isEqualTo(remark + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1924-06-01", "1924-06-01~", "1925-03", "1924-02"})
  void where_nothing_is_left_out_nothing_is_said(String date) {
    assertThat(Said.by("roster", "--at", date, "--body", "politburo").err()).isEmpty();
  }

  @Test
  void one_person_in_two_rows_of_a_body_is_one_seat() {
    Said said = Said.by("roster", "--person", "kuibyshev", "--at", "1924-06-10");
    List<CSVRecord> rows =
        Csv.read(
            Said.by("roster", "--person", "kuibyshev", "--at", "1924-06-10", "--format", "csv")
                .out());
    assertThat(rows).filteredOn(row -> row.get("body").equals("ccc")).hasSize(2);
    long bodies = rows.stream().map(row -> row.get("body")).distinct().count();
    assertThat(said.out())
        .contains("\nKuibyshev held " + bodies + " seats on 10 June 1924, one in two roles\n");
  }

  @Test
  void a_body_bears_the_name_of_the_day() {
    Said before =
        Said.by("roster", "--at", "1923-06", "--body", "petrograd-soviet", "--format", "csv");
    Said after =
        Said.by("roster", "--at", "1925-06", "--body", "petrograd-soviet", "--format", "csv");
    assertThat(Csv.read(before.out()).getFirst().get("body_name")).contains("Petrograd");
    assertThat(Csv.read(after.out()).getFirst().get("body_name")).contains("Leningrad");
  }

  @Test
  void json_says_the_same_as_csv() {
    Said json = Said.by("roster", "--at", "1924-06-05", "--format", "json");
    Said csv = Said.by("roster", "--at", "1924-06-05", "--format", "csv");
    JsonNode rows = JsonMapper.shared().readTree(json.out());
    List<CSVRecord> records = Csv.read(csv.out());
    assertThat(rows.size()).isEqualTo(records.size());
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).get("person").asString()).isEqualTo(records.get(i).get("person"));
      assertThat(rows.get(i).get("start").asString()).isEqualTo(records.get(i).get("start"));
      assertThat(rows.get(i).get("source").isArray()).isTrue();
    }
  }

  @Test
  void a_partial_roster_says_so() {
    Said text = Said.by("roster", "--at", "1924-06-10", "--body", "ccc");
    assertThat(text.out()).contains("known of 151", "known in part only", "Leaders and well-known");
    Said csv = Said.by("roster", "--at", "1924-06-10", "--body", "ccc", "--format", "csv");
    assertThat(csv.err()).contains("known in part only");
    assertThat(csv.out()).doesNotContain("known in part");
    Said whole = Said.by("roster", "--at", "1924-06-10", "--body", "politburo");
    assertThat(whole.out()).doesNotContain("known in part", "known of");
  }

  @Test
  void absence_is_only_certain_in_a_whole_roster() {
    Said whole =
        Said.by("roster", "--at", "1927-12-30", "--body", "politburo", "--person", "trotsky");
    assertThat(whole.out())
        .isEqualTo(
            "30 December 1927: Trotsky has no seat in the Politburo, whose roster is known"
                + " whole.\n");
    Said partial = Said.by("roster", "--at", "1924-06-10", "--body", "ccc", "--person", "trotsky");
    assertThat(partial.out()).contains("is not known", "27 of 151 names");
  }

  @Test
  void a_majority_is_only_counted_in_a_whole_roster() {
    Said whole = Said.by("roster", "--at", "1926-11-01", "--body", "politburo");
    assertThat(whole.lines().getLast())
        .startsWith("Majority on 1 November 1926: ")
        .contains("8 full seats");
    Said partial = Said.by("roster", "--at", "1924-06-10", "--body", "ccc");
    assertThat(partial.out()).contains("majority in the Central Control Commission is not known");
  }

  @Test
  void a_body_of_another_time_has_nobody() {
    assertThat(Said.by("roster", "--at", "1922-01-01", "--body", "tsik").out())
        .isEqualTo(
            "Central Executive Committee of the USSR (TsIK) did not exist on 1 January 1922.\n");
  }

  @Test
  void a_year_means_its_first_covered_day() {
    assertThat(Said.by("roster", "--at", "1921", "--body", "politburo").out())
        .isEqualTo(Said.by("roster", "--at", "1921-03-16", "--body", "politburo").out())
        .contains("16 March 1921");
    assertThat(Said.by("roster", "--at", "1924~", "--body", "politburo").out())
        .isEqualTo(Said.by("roster", "--at", "1924-01-01", "--body", "politburo").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zinoviev | --person | Zinoviev",
        "zinoviev | --person | Zinovyev",
        "zinoviev | --person | Зиновьев",
        "trotsky | --person | Trotzki",
        "kamenev | --person | Каменев",
        "kosior | --person | S. Kosior",
        "politburo | --body | Politburo",
        "central-committee | --body | CC",
        "petrograd-soviet | --body | Leningrad Soviet",
      })
  void a_name_does_for_the_id(String id, String option, String name) {
    assertThat(Said.by("roster", "--at", "1924-06-10", option, name))
        .isEqualTo(Said.by("roster", "--at", "1924-06-10", option, id))
        .extracting(Said::code)
        .isEqualTo(0);
  }

  @Test
  void a_name_of_several_is_met_with_their_ids() {
    assertThat(Said.by("roster", "--at", "1924", "--person", "Смирнов").err())
        .contains("did you mean smirnov-", " or ");
    assertThat(Said.by("roster", "--at", "1924", "--person", "Vladimirovna").err())
        .as("a patronymic is nobody's name")
        .doesNotContain("did you mean krup");
  }

  @Test
  void a_slip_of_the_hand_gets_a_suggestion() {
    Said person = Said.by("roster", "--at", "1924", "--person", "stalni");
    assertThat(person.code()).isEqualTo(2);
    assertThat(person.err())
        .isEqualTo("apparat: There is no person 'stalni'; did you mean stalin?\n");
    Said body = Said.by("roster", "--at", "1924", "--body", "Politbureau");
    assertThat(body.err()).contains("did you mean politburo");
  }
}
