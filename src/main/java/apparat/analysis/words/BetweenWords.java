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

/**
 * Between whom somebody stands on a day, in plain sentences.
 *
 * @param share of all pairs of other people that meet through the person
 */
public record BetweenWords(History history, LocalDate day, Between between, double share) {

  /** What is measured. */
  public static final String MEANING =
      "Measured is how often somebody stands on the shortest way from ally to ally between two"
          + " others. Rivalries and faint ties do not count.";

  /** How many meet through the person, and of which two sides they are most often. */
  public String sentence() {
    String name = history.person(between.person()).name();
    String across =
        sides()
            .map(
                found ->
                    " Where the two are of different sides, they are most often of "
                        + found.getKey()
                        + ".")
            .orElse(ofOneSide() ? " The two are always of one side." : "");
    return name
        + " is the chief go-between: of all pairs of other people, "
        + Percent.of(share)
        + " reach each other most shortly, from ally to ally, through "
        + name
        + "."
        + across;
  }

  /** Whether of all pairs both have a side recorded, and the same. */
  private boolean ofOneSide() {
    return between.through().stream()
        .allMatch(
            pair -> {
              Optional<Camp> one = history.campOf(pair.one(), day);
              return one.isPresent() && one.equals(history.campOf(pair.other(), day));
            });
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
