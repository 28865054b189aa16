package apparat.session.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a written citation says for certain of the work: authors are only those whose names stand
 * before a title in quotation marks, as in {@code R. Conquest, "The Great Terror", book I}.
 * Everything else stays as it is written.
 *
 * @param editors whether the names are those of editors
 * @param container what the title is part of, such as {@code Wikipedia}; may be empty
 * @param title without quotation marks; the whole citation where no title can be told
 * @param rest what is written behind the title; may be empty
 * @param year of publication, where one stands alone in brackets or at the end; may be empty
 */
record Work(
    List<Name> names, boolean editors, String container, String title, String rest, String year) {

  /** A name with initials before the surname. */
  record Name(String given, String family) {}

  private static final Pattern TITLED =
      Pattern.compile("(?<before>[^\"]*)\"(?<title>[^\"]+)\"(?<rest>.*)");
  private static final String NAME = "(?:\\p{Lu}\\p{Ll}?\\.[ -]?)+\\p{Lu}[\\p{L}'-]+";
  private static final Pattern NAMES =
      Pattern.compile("(" + NAME + "(?:(?:, | and )" + NAME + ")*)( eds?\\.)?");
  private static final Pattern BETWEEN = Pattern.compile(", | and ");
  private static final Pattern YEAR =
      Pattern.compile("\\((1\\d{3}|20\\d\\d)\\)|, (1\\d{3}|20\\d\\d)$");
  private static final Pattern EDGE = Pattern.compile("^[\\s,.:;-]+|[\\s,:;-]+$");

  /** Reads a citation as far as it can be read. */
  static Work of(String citation) {
    Matcher titled = TITLED.matcher(citation);
    if (!titled.matches() || !ends(titled.group("before"))) {
      return new Work(List.of(), false, "", citation, "", year(citation));
    }
    String before = trimmed(titled.group("before"));
    Matcher names = NAMES.matcher(before);
    boolean known = names.matches();
    return new Work(
        known ? names(names.group(1)) : List.of(),
        known && names.group(2) != null,
        known ? "" : before,
        titled.group("title"),
        trimmed(titled.group("rest")),
        year(before + " " + titled.group("rest")));
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
