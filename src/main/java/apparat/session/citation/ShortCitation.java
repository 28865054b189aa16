package apparat.session.citation;

import apparat.record.Source;
import apparat.session.citation.Work.Name;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A source as one names it in passing: who, what, when, as far as its citation tells, such as
 * {@code Broue, "The Bolshevik-Leninist Faction", 1988}.
 */
public final class ShortCitation {

  /** Of more authors than these the first stands for all. */
  private static final int NAMED = 2;

  /** A longer title is called by what stands before its first stop. */
  private static final int LONGEST = 48;

  /** A description of a work goes on so far at most. */
  private static final int DESCRIBED = 72;

  /** What is as long is no name of a publisher but says all. */
  private static final int PUBLISHER = 32;

  /** The year at the end of a citation: others are of what it tells of. */
  private static final Pattern YEAR = Pattern.compile(", (1\\d{3}|20\\d\\d)$");

  private static final String UNCHECKED = "general-knowledge";

  private ShortCitation() {}

  /** Author, short title and year; what no work stands behind is called by its name. */
  public static String of(Source source) {
    if (source.kind().equals(UNCHECKED)) {
      return "general knowledge, not checked";
    }
    Work work = Work.of(source.citation());
    boolean quoted = source.citation().contains('"' + work.title() + '"');
    if (!quoted && work.names().isEmpty()) {
      return described(source.citation());
    }
    String who = work.names().isEmpty() ? work.container() : names(work);
    String what = quoted ? '"' + title(work.title()) + '"' : outside(work.title());
    String when = (who + what).contains(work.year()) ? "" : work.year();
    return Stream.of(who, what, when)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Where neither author nor title can be told: publisher and what it is. */
  private static String described(String citation) {
    String[] parts = outside(citation).split(", ");
    boolean publisher = parts.length > 1 && parts[0].length() < PUBLISHER;
    String named = publisher ? parts[0] + ", " + parts[1] : parts[0];
    Matcher year = YEAR.matcher(citation);
    return shortened(named)
        + (year.find() && !named.contains(year.group(1)) ? ", " + year.group(1) : "");
  }

  /** Without what is told in brackets, unless it is a year. */
  private static String outside(String words) {
    return words.replaceAll("\\s*\\((?!\\d{4}\\))[^)]*\\)?", "");
  }

  private static String shortened(String words) {
    if (words.length() <= DESCRIBED) {
      return words;
    }
    return words.substring(0, words.lastIndexOf(' ', DESCRIBED)).replaceAll("[\\s,:-]+$", "")
        + " …";
  }

  private static String names(Work work) {
    List<String> families = work.names().stream().map(Name::family).toList();
    boolean all = families.size() <= NAMED && !work.others();
    return all ? String.join(" and ", families) : families.getFirst() + " and others";
  }

  private static String title(String title) {
    return title.length() <= LONGEST ? title : title.split("(?<=\\p{L}{2})[.:] |, ", 2)[0];
  }
}
