package apparat.session.tables;

import apparat.session.tables.DayTable.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which lines of a table a reader wants: those with each of the words somewhere, as one or as many;
 * what stands in quotation marks is a whole cell, and as long as the second mark is missing the
 * beginning of one. Behind the heading of a column and a colon, words and cells are sought there.
 */
public final class LineFilter {

  private static final String MARKS = "\"“”„«»";
  private static final Pattern PART =
      Pattern.compile(
          "(?:([^\\s:%1$s]+):)?(?:[%1$s]([^%1$s]*)([%1$s]?)|([^\\s%1$s]+)|(?<=:))"
              .formatted(MARKS));

  private final List<Predicate<Line>> parts = new ArrayList<>();

  private LineFilter(String typed, List<String> heading) {
    Matcher part = PART.matcher(lower(typed));
    while (part.find()) {
      Optional<String> named = Optional.ofNullable(part.group(1));
      Optional<Integer> column = named.flatMap(name -> column(name, heading));
      Optional<String> word = Optional.ofNullable(part.group(4));
      String quoted = Optional.ofNullable(part.group(2)).orElse("");
      boolean sought = named.isEmpty() || column.isPresent();
      if (!sought) {
        parts.add(words(named.get() + ":" + word.orElse(""), column)); // a colon in a word
      } else if (word.isPresent()) {
        parts.add(words(word.get(), column));
      }
      if (!quoted.isBlank()) {
        parts.add(cell(quoted.strip(), !part.group(3).isEmpty(), column));
      }
    }
  }

  /** What was typed over a table with these headings, upper or lower case. */
  public static LineFilter of(String typed, List<String> heading) {
    return new LineFilter(typed, heading);
  }

  /** What to type before words that are sought in the column of that heading. */
  public static String in(String heading) {
    return heading.replace(' ', '-') + ":";
  }

  private static Optional<Integer> column(String named, List<String> heading) {
    return IntStream.range(0, heading.size())
        .filter(at -> lower(in(heading.get(at))).equals(named + ":"))
        .boxed()
        .findFirst();
  }

  private static Predicate<Line> words(String word, Optional<Integer> column) {
    List<String> forms = WordForms.of(word);
    return column
        .<Predicate<Line>>map(
            at -> line -> forms.stream().anyMatch(lower(line.cells().get(at).shown())::contains))
        .orElse(line -> line.holdsAny(forms));
  }

  private static Predicate<Line> cell(String words, boolean whole, Optional<Integer> column) {
    Predicate<Cell> wanted =
        cell -> {
          String written = lower(cell.shown());
          return whole ? written.equals(words) : written.startsWith(words);
        };
    return column
        .<Predicate<Line>>map(at -> line -> wanted.test(line.cells().get(at)))
        .orElse(line -> line.cells().stream().anyMatch(wanted));
  }

  /** Whether the line is wanted. */
  public boolean lets(Line line) {
    return parts.stream().allMatch(part -> part.test(line));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
