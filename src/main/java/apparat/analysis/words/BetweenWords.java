package apparat.analysis.words;

import apparat.analysis.Between;
import apparat.analysis.Between.Pair;
import apparat.history.Camp;
import apparat.history.History;
import apparat.history.words.Quoted;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Between whom somebody stands on a day, in a sentence. */
public record BetweenWords(History history, LocalDate day, Between between) {

  /** What it is to broker. */
  public static final String MEANING =
      "A broker joins people who are no allies of each other: the shortest chain of alliances"
          + " from one to the other leads through the broker.";

  /** Between which sides, and how many chains lead through the person. */
  public String sentence() {
    String name = history.person(between.person()).name();
    Optional<Entry<String, Integer>> sides = sides();
    String place =
        sides.map(found -> "between " + found.getKey()).orElse("in the middle of allies");
    String across =
        sides
            .map(found -> ", " + found.getValue() + " of them from one side to the other")
            .orElse("");
    return name
        + " stands "
        + place
        + ": "
        + between.through().size()
        + " of "
        + between.chains()
        + " shortest chains between two others lead through "
        + name
        + across
        + ".";
  }

  /** The two sides that the person joins most often, and how often; of equals the first by name. */
  private Optional<Entry<String, Integer>> sides() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Pair pair : between.through()) {
      List<String> camps =
          Stream.of(pair.one(), pair.other())
              .flatMap(person -> history.campOf(person, day).stream())
              .map(Camp::name)
              .distinct()
              .sorted()
              .map(Quoted::of)
              .toList();
      if (camps.size() > 1) {
        counts.merge(String.join(" and ", camps), 1, Integer::sum);
      }
    }
    Comparator<Entry<String, Integer>> often = Entry.comparingByValue();
    return counts.entrySet().stream()
        .min(often.reversed().thenComparing(Entry.comparingByKey()))
        .map(Map.Entry::copyOf);
  }
}
