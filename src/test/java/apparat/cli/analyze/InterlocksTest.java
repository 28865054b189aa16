package apparat.cli.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.cli.Csv;
import apparat.cli.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who sits in two bodies, counted again from the roster that the same command line gives. */
class InterlocksTest {

  private static Said measured(String day, String... more) {
    List<String> words =
        new ArrayList<>(List.of("analyze", "--at", day, "--measure", "interlocks"));
    words.addAll(List.of(more));
    return Said.by(words.toArray(String[]::new));
  }

  /** The people of each pair of bodies, whichever is named first. */
  private static Map<Set<String>, Set<String>> counted(String day) {
    Map<String, Set<String>> seats = new TreeMap<>();
    for (CSVRecord row : Csv.read(Said.by("roster", "--at", day, "--format", "csv").out())) {
      seats.computeIfAbsent(row.get("body"), body -> new TreeSet<>()).add(row.get("person"));
    }
    Map<Set<String>, Set<String>> pairs = new java.util.HashMap<>();
    for (String one : seats.keySet()) {
      for (String other : seats.keySet()) {
        Set<String> both = new TreeSet<>(seats.get(one));
        both.retainAll(seats.get(other));
        if (!one.equals(other) && !both.isEmpty()) {
          pairs.put(Set.of(one, other), both);
        }
      }
    }
    return pairs;
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-04-01", "1924-06-05", "1927-12-30"})
  void every_pair_of_bodies_has_the_people_of_both_rosters(String day) {
    Map<Set<String>, Set<String>> found = new java.util.HashMap<>();
    for (CSVRecord row : Csv.read(measured(day, "--format", "csv").out())) {
      Set<String> people = new TreeSet<>(List.of(row.get("people").split(";")));
      assertThat(Integer.parseInt(row.get("count"))).isEqualTo(people.size());
      assertThat(found.put(Set.of(row.get("body"), row.get("other")), people)).isNull();
    }
    assertThat(found).isEqualTo(counted(day));
  }

  @Test
  void of_one_body_those_pairs_that_it_belongs_to() {
    List<String> all =
        Csv.read(measured("1924-06-05", "--format", "csv").out()).stream()
            .filter(row -> row.get("body").equals("orgburo") || row.get("other").equals("orgburo"))
            .map(row -> String.join("|", row.toList()))
            .toList();
    List<String> one =
        Csv.read(measured("1924-06-05", "--body", "Orgburo", "--format", "csv").out()).stream()
            .map(row -> String.join("|", row.toList()))
            .toList();
    assertThat(one).isNotEmpty().containsExactlyInAnyOrderElementsOf(all);
  }

  @ParameterizedTest
  @CsvSource({
    "1923-06-01, politburo, central-committee, complete",
    "1924-06-05, politburo, central-committee, partial",
    "1924-06-05, politburo, orgburo, complete",
    "1924-06-05, ccc, rabkrin, partial"
  })
  void a_pair_is_whole_where_both_rosters_are(
      String day, String one, String other, String rosters) {
    assertThat(Csv.table("completeness"))
        .filteredOn(row -> Csv.holds(row, day))
        .filteredOn(row -> Set.of(one, other).contains(row.get("body")))
        .extracting(row -> row.get("statement").equals("complete"))
        .satisfies(all -> assertThat(all.contains(false)).isEqualTo(rosters.equals("partial")));
    assertThat(Csv.read(measured(day, "--format", "csv").out()))
        .filteredOn(row -> Set.of(row.get("body"), row.get("other")).equals(Set.of(one, other)))
        .extracting(row -> row.get("rosters"))
        .containsExactly(rosters);
  }

  @Test
  void bodies_bear_the_names_of_the_day() {
    assertThat(Csv.read(measured("1925-06-01", "--format", "csv").out()))
        .filteredOn(row -> row.get("body").equals("petrograd-soviet"))
        .allSatisfy(row -> assertThat(row.get("body_name")).contains("Leningrad"));
  }

  @Test
  void the_text_counts_as_the_table_does() {
    List<String> text = measured("1924-06-05", "--body", "secretariat").lines();
    assertThat(text.getFirst()).isEqualTo("Who sits in two bodies on 5 June 1924");
    List<CSVRecord> rows =
        Csv.read(measured("1924-06-05", "--body", "secretariat", "--format", "csv").out());
    for (CSVRecord row : rows) {
      String count = row.get("count") + (row.get("rosters").equals("complete") ? "" : "+");
      int people = row.get("people").split(";").length;
      assertThat(text)
          .as("%s", row)
          .anyMatch(
              line ->
                  line.matches(".*, .*  +" + java.util.regex.Pattern.quote(count) + "  +.*")
                      && line.replaceAll(".*  ", "").split(", ").length == people);
    }
    assertThat(text.getLast()).contains("'apparat roster --at 1924-06-05'");
  }

  @Test
  void json_says_the_same_as_csv() {
    JsonNode rows = JsonMapper.shared().readTree(measured("1924-06-05", "--format", "json").out());
    List<CSVRecord> records = Csv.read(measured("1924-06-05", "--format", "csv").out());
    assertThat(rows.size()).isEqualTo(records.size());
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).get("body").asString()).isEqualTo(records.get(i).get("body"));
      assertThat(rows.get(i).get("count").asInt())
          .isEqualTo(Integer.parseInt(records.get(i).get("count")));
      assertThat(rows.get(i).get("people").valueStream().map(JsonNode::asString).toList())
          .isEqualTo(List.of(records.get(i).get("people").split(";")));
    }
  }
}
