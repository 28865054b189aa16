package apparat.cli.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.cli.Csv;
import apparat.cli.Said;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Brokerage is betweenness among allies: for each pair of others the share of their shortest chains
 * that lead over a person. Counted again here pair by pair from the ties that the command line
 * lists, faint ones left out.
 */
class BrokerageTest {

  private static List<CSVRecord> ties(String day) {
    return Csv.read(Said.by("ties", "--at", day, "--format", "csv").out());
  }

  /** Who is whose ally: a plain or close alliance and no rivalry as strong between the two. */
  private static Map<String, Set<String>> allies(String day) {
    Map<Set<String>, Integer> plus = new java.util.HashMap<>();
    Map<Set<String>, Integer> minus = new java.util.HashMap<>();
    for (CSVRecord tie : ties(day)) {
      (tie.get("sign").equals("+") ? plus : minus)
          .merge(
              Set.of(tie.get("source"), tie.get("target")),
              Integer.parseInt(tie.get("strength")),
              Math::max);
    }
    Map<String, Set<String>> allies = new TreeMap<>();
    plus.forEach(
        (pair, strength) -> {
          if (strength >= 2 && strength >= minus.getOrDefault(pair, 0)) {
            List<String> two = List.copyOf(pair);
            allies.computeIfAbsent(two.get(0), id -> new TreeSet<>()).add(two.get(1));
            allies.computeIfAbsent(two.get(1), id -> new TreeSet<>()).add(two.get(0));
          }
        });
    return allies;
  }

  /** How far everybody is from one person, and by how many shortest chains. */
  private record Ways(Map<String, Integer> steps, Map<String, Double> chains) {

    static Ways from(String start, Map<String, Set<String>> allies) {
      Ways ways = new Ways(new TreeMap<>(), new TreeMap<>());
      ways.steps.put(start, 0);
      ways.chains.put(start, 1.0);
      Deque<String> open = new ArrayDeque<>(List.of(start));
      while (!open.isEmpty()) {
        String at = open.remove();
        for (String next : allies.get(at)) {
          if (ways.steps.putIfAbsent(next, ways.steps.get(at) + 1) == null) {
            open.add(next);
          }
          if (ways.steps.get(next) == ways.steps.get(at) + 1) {
            ways.chains.merge(next, ways.chains.get(at), Double::sum);
          }
        }
      }
      return ways;
    }
  }

  private static double share(String broker, Map<String, Set<String>> allies) {
    Map<String, Ways> all = new TreeMap<>();
    allies.keySet().forEach(id -> all.put(id, Ways.from(id, allies)));
    List<String> others = new ArrayList<>(allies.keySet());
    others.remove(broker);
    double sum = 0;
    for (int i = 0; i < others.size(); i++) {
      for (int j = 0; j < i; j++) {
        Ways one = all.get(others.get(i));
        Ways other = all.get(others.get(j));
        boolean over =
            one.steps.containsKey(others.get(j))
                && one.steps.containsKey(broker)
                && one.steps.get(broker) + other.steps.get(broker) == one.steps.get(others.get(j));
        if (over) {
          sum += one.chains.get(broker) * other.chains.get(broker) / one.chains.get(others.get(j));
        }
      }
    }
    int pairs = others.size() * (others.size() - 1) / 2;
    return pairs == 0 ? 0 : sum / pairs;
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-05-01", "1923-11-15", "1925-01-20", "1926-11-10"})
  void shares_are_those_of_a_count_pair_by_pair(String day) {
    Map<String, Set<String>> allies = allies(day);
    List<CSVRecord> rows =
        Csv.read(
            Said.by("analyze", "--at", day, "--measure", "brokerage", "--format", "csv").out());
    assertThat(rows)
        .extracting(row -> row.get("person"))
        .containsExactlyInAnyOrderElementsOf(allies.keySet());
    for (CSVRecord row : rows.subList(0, Math.min(8, rows.size()))) {
      assertThat(Double.parseDouble(row.get("brokerage")))
          .as("%s on %s", row.get("person"), day)
          .isCloseTo(share(row.get("person"), allies), within(0.000051));
    }
    assertThat(rows)
        .extracting(row -> -Double.parseDouble(row.get("brokerage")))
        .as("the greatest broker first")
        .isSorted();
  }

  @Test
  void the_curve_is_the_measure_of_each_of_its_days() {
    List<CSVRecord> curve =
        Csv.read(
            Said.by(
                    "analyze",
                    "--from",
                    "1926-03",
                    "--to-date",
                    "1926-08",
                    "--measure",
                    "brokerage",
                    "--person",
                    "trotsky",
                    "--format",
                    "csv")
                .out());
    assertThat(curve).hasSizeGreaterThan(1);
    for (CSVRecord point : curve) {
      List<CSVRecord> day =
          Csv.read(
              Said.by(
                      "analyze",
                      "--at",
                      point.get("date"),
                      "--measure",
                      "brokerage",
                      "--person",
                      "trotsky",
                      "--format",
                      "csv")
                  .out());
      assertThat(day)
          .singleElement()
          .extracting(row -> row.get("brokerage"))
          .isEqualTo(point.get("brokerage"));
    }
  }

  @Test
  void the_text_names_hundredths_of_the_table() {
    String day = "1926-11-10";
    List<CSVRecord> rows =
        Csv.read(
            Said.by("analyze", "--at", day, "--measure", "brokerage", "--format", "csv").out());
    List<String> text = Said.by("analyze", "--at", day, "--measure", "brokerage").lines();
    CSVRecord first = rows.getFirst();
    String percent =
        String.format(
            java.util.Locale.ROOT, "%.1f %%", 100 * Double.parseDouble(first.get("brokerage")));
    assertThat(text).anyMatch(line -> line.contains(first.get("name")) && line.endsWith(percent));
    assertThat(text.getLast()).contains(rows.size() + " people have a plain or close alliance");
  }

  @Test
  void who_joins_nobody_is_told_so() {
    List<CSVRecord> rows =
        Csv.read(
            Said.by("analyze", "--at", "1926-11-10", "--measure", "brokerage", "--format", "csv")
                .out());
    CSVRecord last = rows.getLast();
    assertThat(Double.parseDouble(last.get("brokerage"))).isZero();
    assertThat(
            Said.by(
                    "analyze",
                    "--at",
                    "1926-11-10",
                    "--measure",
                    "brokerage",
                    "--person",
                    last.get("person"))
                .out())
        .contains(last.get("name") + " joins no two others.");
  }
}
