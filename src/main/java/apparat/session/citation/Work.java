package apparat.session.citation;

import apparat.time.HistoricalDate;
import apparat.time.TypedDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a written citation says for certain of the work: authors are only those whose names, with
 * initials, stand at its beginning, as in {@code R. Conquest, "The Great Terror", book I}.
 * Everything else stays as it is written.
 *
 * @param others whether there are more than those named
 * @param editors whether the names are those of editors
 * @param container what the title is part of, such as {@code Wikipedia}; may be empty
 * @param title without quotation marks; all but the names where no title can be told
 * @param rest what is written behind the title; may be empty
 * @param date of publication as far as it stands there, {@code 1988} or {@code 1926-11-26}; may be
 *     empty
 */
record Work(
    List<Name> names,
    boolean others,
    boolean editors,
    String container,
    String title,
    String rest,
    String date) {

  /** A name with initials before the surname. */
  record Name(String given, String family) {}

  private static final Pattern TITLED =
      Pattern.compile("(?<before>[^\"]*)\"(?<title>[^\"]+)\"(?<rest>.*)");
  private static final String NAME = "(?:\\p{Lu}\\p{Ll}?\\.[ -]?)+\\p{Lu}[\\p{L}'-]+";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<names>"
              + NAME
              + "(?:(?:, | and )"
              + NAME
              + ")*)(?<others> et al\\.| and others)?(?<eds> eds?\\.)?(?: \\((?<where>[^)]*)\\))?"
              + "(?:, (?<rest>.+))?");
  private static final Pattern BETWEEN = Pattern.compile(", | and ");
  private static final Pattern YEAR =
      Pattern.compile("\\((1\\d{3}|20\\d\\d)(?=[;)])|, (1\\d{3}|20\\d\\d)$");
  private static final Pattern DAY =
      Pattern.compile(
          "(?<of>.*), (?<date>(?:\\d{1,2} and )?(\\d{1,2} \\p{Lu}\\p{Ll}+ [12]\\d{3}))");
  private static final Pattern EDGE = Pattern.compile("^[\\s,.:;-]+|[\\s,:;-]+$");

  /** Reads a citation as far as it can be read. */
  static Work of(String citation) {
    Matcher titled = TITLED.matcher(citation);
    if (!titled.matches() || !ends(titled.group("before"))) {
      return untitled(citation);
    }
    String before = trimmed(titled.group("before"));
    String behind = trimmed(titled.group("rest"));
    Matcher named = NAMED.matcher(before);
    if (named.matches() && named.group("rest") == null) {
      String rest = joined(text(named, "where"), behind);
      return by(named, titled.group("title"), rest, date("", behind));
    }
    Matcher dated = DAY.matcher(before);
    boolean day = dated.matches();
    return new Work(
        List.of(),
        false,
        false,
        day ? dated.group("of") : before,
        titled.group("title"),
        joined(day ? dated.group("date") : "", behind),
        day ? day(dated) : date(before, behind));
  }

  /** Names at the beginning are those of authors also where no quotation marks tell the title. */
  private static Work untitled(String citation) {
    Matcher named = NAMED.matcher(citation);
    boolean known = named.matches() && named.group("rest") != null;
    return known
        ? by(named, named.group("rest"), text(named, "where"), year(citation))
        : new Work(List.of(), false, false, "", citation, "", year(citation));
  }

  private static Work by(Matcher named, String title, String rest, String date) {
    return new Work(
        names(named.group("names")),
        named.group("others") != null,
        named.group("eds") != null,
        "",
        title,
        joined(text(named, "others").strip(), rest),
        date);
  }

  /** The year of publication; empty if it is not known. */
  String year() {
    return date.isEmpty() ? "" : date.substring(0, 4);
  }

  private static String text(Matcher matcher, String group) {
    return matcher.group(group) == null ? "" : matcher.group(group);
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
  }

  /** The day at the end of what stands behind a title, else the year that stands alone. */
  private static String date(String before, String behind) {
    Matcher dated = DAY.matcher(", " + behind);
    boolean one = dated.matches() && !dated.group("of").matches(".*\\d{4}.*");
    return one ? day(dated) : year(before + " " + behind);
  }

  private static String day(Matcher dated) {
    String date = TypedDate.read(dated.group(3)).map(HistoricalDate::text).orElse("");
    boolean several = dated.group("date").contains(" and ");
    return several && !date.isEmpty() ? date.substring(0, 7) : date;
  }

  /** Years of what is told of are written otherwise; of two nobody knows which it is. */
  private static String year(String text) {
    List<String> years =
        YEAR.matcher(text).results().map(found -> found.group().replaceAll("\\D", "")).toList();
    return years.size() == 1 ? years.getFirst() : "";
  }

  /** Whether what stands before the title is complete in itself. */
  private static boolean ends(String before) {
    String text = before.strip();
    return text.isEmpty() || text.endsWith(",") || text.endsWith(":");
  }

  private static String trimmed(String text) {
    return EDGE.matcher(text).replaceAll("");
  }

  private static List<Name> names(String names) {
    return BETWEEN.splitAsStream(names).map(Work::name).toList();
  }

  private static Name name(String name) {
    int surname = Math.max(name.lastIndexOf(' '), name.lastIndexOf('.')) + 1;
    return new Name(name.substring(0, surname).strip(), name.substring(surname));
  }
}
