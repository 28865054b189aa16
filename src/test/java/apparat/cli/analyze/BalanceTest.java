package apparat.cli.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.cli.Csv;
import apparat.cli.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of balance, counted again from the ties that the same command line lists. */
class BalanceTest {

  /** The sign between two people: the stronger tie decides, of equals neither. */
  private static Map<Set<String>, Integer> signs(String day) {
    Map<Set<String>, int[]> strengths = new HashMap<>();
    for (CSVRecord tie : Csv.read(Said.by("ties", "--at", day, "--format", "csv").out())) {
      int[] both =
          strengths.computeIfAbsent(
              Set.of(tie.get("source"), tie.get("target")), pair -> new int[2]);
      int sign = tie.get("sign").equals("+") ? 0 : 1;
      both[sign] = Math.max(both[sign], Integer.parseInt(tie.get("strength")));
    }
    Map<Set<String>, Integer> signs = new HashMap<>();
    strengths.forEach((pair, both) -> signs.put(pair, Integer.compare(both[0], both[1])));
    return signs;
  }

  private static List<CSVRecord> rows(String day) {
    return Csv.read(
        Said.by("analyze", "--at", day, "--measure", "balance", "--format", "csv").out());
  }

  private static int figure(List<CSVRecord> rows, String name) {
    return rows.stream()
        .filter(row -> row.get("figure").equals(name))
        .mapToInt(row -> Integer.parseInt(row.get("value")))
        .findFirst()
        .orElseThrow();
  }

  private static Set<Set<String>> pairs(List<CSVRecord> rows, String figure) {
    Set<Set<String>> pairs = new java.util.HashSet<>();
    rows.stream()
        .filter(row -> row.get("figure").equals(figure))
        .forEach(row -> pairs.add(Set.of(row.get("person"), row.get("other"))));
    return pairs;
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-05-01", "1923-11-15", "1925-01-20", "1926-11-10"})
  void links_and_triangles_are_those_of_a_plain_count(String day) {
    Map<Set<String>, Integer> signs = signs(day);
    List<CSVRecord> rows = rows(day);
    Set<String> people = new TreeSet<>();
    signs.keySet().forEach(people::addAll);
    List<String> all = List.copyOf(people);
    int triangles = 0;
    int balanced = 0;
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        for (int k = 0; k < j; k++) {
          int product =
              signs.getOrDefault(Set.of(all.get(i), all.get(j)), 0)
                  * signs.getOrDefault(Set.of(all.get(j), all.get(k)), 0)
                  * signs.getOrDefault(Set.of(all.get(i), all.get(k)), 0);
          triangles += product == 0 ? 0 : 1;
          balanced += product > 0 ? 1 : 0;
        }
      }
    }
    long clear = signs.values().stream().filter(sign -> sign != 0).count();
    assertThat(figure(rows, "links")).isEqualTo((int) clear);
    assertThat(figure(rows, "triangles")).isEqualTo(triangles);
    assertThat(figure(rows, "balanced_triangles")).isEqualTo(balanced);
    Set<Set<String>> neither = new java.util.HashSet<>(signs.keySet());
    neither.removeIf(pair -> signs.get(pair) != 0);
    assertThat(pairs(rows, "left_out")).isEqualTo(neither);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-05-01", "1923-11-15", "1925-01-20", "1926-11-10"})
  void but_for_the_misfits_allies_are_on_one_side_and_rivals_on_two(String day) {
    List<CSVRecord> rows = rows(day);
    Map<String, Integer> sides = new HashMap<>();
    rows.stream()
        .filter(row -> row.get("figure").equals("side"))
        .forEach(
            row ->
                assertThat(sides.put(row.get("person"), Integer.parseInt(row.get("value"))))
                    .isNull());
    Set<Set<String>> misfits = pairs(rows, "misfit");
    assertThat(misfits).hasSize(figure(rows, "line_index"));
    signs(day)
        .forEach(
            (pair, sign) -> {
              if (sign != 0) {
                List<String> two = List.copyOf(pair);
                int one = sides.get(two.get(0));
                int other = sides.get(two.get(1));
                assertThat((one + 1) / 2).as("parts of two sides").isEqualTo((other + 1) / 2);
                assertThat((one == other) != sign > 0)
                    .as("%s %s", pair, sign)
                    .isEqualTo(misfits.contains(pair));
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1923-11-15", "1926-11-10"})
  void the_text_says_the_figures_of_the_table(String day) {
    List<CSVRecord> rows = rows(day);
    String text = Said.by("analyze", "--at", day, "--measure", "balance").out();
    int links = figure(rows, "links");
    int index = figure(rows, "line_index");
    assertThat(text)
        .contains(
            (links - index) + " of " + links + " pairs of allies and rivals fit two camps",
            "Line index " + index + ".",
            figure(rows, "balanced_triangles")
                + " of "
                + figure(rows, "triangles")
                + " groups of three with ties among all three are free of strain");
    long told =
        text.lines()
            .filter(
                line ->
                    line.contains(" stand together, but on different sides")
                        || line.contains(" are rivals on one side"))
            .count();
    assertThat(told).isEqualTo(index);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1926-11-10"})
  void every_misfit_names_its_basis_and_its_sources(String day) {
    List<String> keys = Csv.table("sources").stream().map(row -> row.get("key")).toList();
    assertThat(rows(day))
        .filteredOn(row -> row.get("figure").equals("misfit"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.get("basis")).isNotEmpty();
              assertThat(row.get("sign")).isIn("+", "-");
              assertThat(keys).contains(row.get("sources").split(";"));
            });
  }
}
