package apparat.history.words;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A body as it stands in a sentence: {@code the Politburo}, {@code Pravda}, {@code the post of
 * envoy in Germany}.
 *
 * @param name the name of the day
 * @param kind as in the table
 */
public record BodyWords(String name, String kind) {

  /** An abbreviation or explanation behind the name, which may hold another in brackets. */
  private static final Pattern REMARK = Pattern.compile("\\s*\\((?:[^()]|\\([^()]*\\))*\\)$");

  /** Posts that bear the title of their holder. */
  private static final Pattern POST = Pattern.compile("(Envoy|Ambassador|Commander)\\b.*");

  /**
   * With its article where it takes one, without abbreviation: {@code the State Political
   * Administration}.
   */
  public String brief() {
    if (kind.equals("press")) {
      return name.split(", ", 2)[0];
    }
    String first = name.split(": ", 2)[0];
    return isPost() ? "the post of " + post() : "the " + REMARK.matcher(first).replaceFirst("");
  }

  /**
   * With its article and all that the name holds: {@code the State Political Administration (GPU)}.
   */
  public String full() {
    return kind.equals("press") || isPost() ? brief() : "the " + name;
  }

  /** Whether it is named by the title of its holder: {@code Envoy in Germany (Berlin)}. */
  boolean isPost() {
    return POST.matcher(name).matches();
  }

  /** That title inside a sentence: {@code envoy in Germany}. */
  String post() {
    String plain = REMARK.matcher(name).replaceFirst("");
    int end = (plain + " ").indexOf(' ');
    return plain.substring(0, end).toLowerCase(Locale.ROOT) + plain.substring(end);
  }
}
