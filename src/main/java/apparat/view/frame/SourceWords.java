package apparat.view.frame;

import apparat.history.History;
import apparat.record.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in a line which works a picture rests on most, how much has none, and which rosters are
 * partial.
 */
public final class SourceWords {

  /** The kind of a source that stands for "known, but not checked against a work". */
  private static final String UNCHECKED = "general-knowledge";

  private static final int MOST_NAMED = 4;

  /**
   * The author or publisher of a citation: what stands before the first comma, bracket or title.
   */
  private static final Pattern AUTHOR = Pattern.compile("[^,(\"]+");

  private final History history;

  SourceWords(History history) {
    this.history = history;
  }

  /** Authors and publishers of the sources with these keys, each once, in square brackets. */
  public static String names(List<String> keys, History history) {
    return keys.isEmpty()
        ? ""
        : keys.stream()
            .map(key -> history.findSource(key).map(SourceWords::name).orElse(key))
            .distinct()
            .collect(Collectors.joining("; ", "[", "]"));
  }

  private static String name(Source source) {
    Matcher author = AUTHOR.matcher(source.citation());
    return author.find() ? author.group().strip() : source.key();
  }

  /** The fullest wording that fits: as many works as possible, all of the rest. */
  String of(SourceLine line, Predicate<String> fits) {
    List<String> works = works(line);
    String certainty = certainty(line);
    for (String shown : line.shown().isEmpty() ? List.of("") : line.shown()) {
      for (int named = Math.min(MOST_NAMED, works.size()); named > 0; named--) {
        String text = before(shown) + named(works, named) + certainty;
        if (fits.test(text)) {
          return text;
        }
      }
    }
    String before = line.shown().isEmpty() ? "" : before(line.shown().getLast());
    String partial = partial(line);
    String some = some(line);
    return Stream.of(
            before + certainty.strip(),
            before + (summed(line) + partial).strip(),
            before + (summed(line) + some).strip(),
            before,
            (summed(line) + partial).strip())
        .map(String::strip)
        .filter(text -> !text.isEmpty() && fits.test(text))
        .findFirst()
        .orElse((summed(line) + some).strip());
  }

  private static String before(String shown) {
    return shown.isEmpty() ? "" : shown + " ";
  }

  /** All things of a kind together, where there is no room to tell where they stand. */
  private String summed(SourceLine line) {
    Map<String, List<SourceLine.Share>> kinds =
        line.shares().stream()
            .collect(
                Collectors.groupingBy(
                    SourceLine.Share::what, LinkedHashMap::new, Collectors.toList()));
    List<String> counted = new ArrayList<>();
    kinds.forEach(
        (what, shares) -> {
          List<List<String>> cited =
              shares.stream().flatMap(share -> share.cited().stream()).toList();
          long without = cited.stream().filter(keys -> !sourced(keys)).count();
          if (without > 0) {
            counted.add(without + " of " + cited.size() + " " + what);
          }
        });
    return counted.isEmpty() ? "" : " Without a stored source: " + String.join(", ", counted) + ".";
  }

  private static String partial(SourceLine line) {
    return line.partial().isEmpty()
        ? ""
        : " Known in part only: " + String.join(", ", line.partial()) + ".";
  }

  private static String some(SourceLine line) {
    int bodies = line.partial().size();
    return bodies == 0
        ? ""
        : " Known in part only: " + (bodies == 1 ? "1 body." : bodies + " bodies.");
  }

  private static String named(List<String> works, int count) {
    String names = String.join(", ", works.subList(0, count));
    return "Sources: " + names + (works.size() > count ? " and others." : ".");
  }

  private String certainty(SourceLine line) {
    List<String> counted = new ArrayList<>();
    for (SourceLine.Share share : line.shares()) {
      long without = share.cited().stream().filter(keys -> !sourced(keys)).count();
      if (without > 0) {
        String what = counted.isEmpty() ? " " + share.what() + " " : " ";
        counted.add(without + " of " + share.cited().size() + what + share.where());
      }
    }
    String without =
        counted.isEmpty() ? "" : " Without a stored source: " + String.join(", ", counted) + ".";
    return without + partial(line);
  }

  private boolean sourced(List<String> keys) {
    return keys.stream()
        .map(history::findSource)
        .flatMap(Optional::stream)
        .anyMatch(source -> !source.kind().equals(UNCHECKED));
  }

  /** Authors and publishers, the most used first. */
  private List<String> works(SourceLine line) {
    Map<String, Integer> uses = new TreeMap<>();
    for (SourceLine.Share share : line.shares()) {
      share.cited().stream()
          .flatMap(List::stream)
          .map(history::findSource)
          .flatMap(Optional::stream)
          .filter(source -> !source.kind().equals(UNCHECKED))
          .forEach(source -> uses.merge(name(source), 1, Integer::sum));
    }
    return uses.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
