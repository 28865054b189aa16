package apparat.history.words;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A body as it stands in a sentence: {@code the Politburo}, {@code Pravda}, {@code the Council of
 * Nationalities}.
 */
public final class BodyWords {

  /** An abbreviation or explanation behind the name. */
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)$");

  /** Posts that bear the name of their holder's office. */
  private static final Pattern POST = Pattern.compile("(Envoy|Ambassador|Commander)\\b.*");

  private BodyWords() {}

  /**
   * The name with its article where it takes one.
   *
   * @param name the name of the day
   * @param kind as in the table; papers take no article
   */
  public static String in(String name, String kind) {
    if (kind.equals("press")) {
      return name.split(", ", 2)[0];
    }
    return "the " + (isPost(name) ? post(name) : REMARK.matcher(name).replaceFirst(""));
  }

  /** Whether the body is named like an office of one person: {@code Envoy in Germany (Berlin)}. */
  public static boolean isPost(String name) {
    return POST.matcher(name).matches();
  }

  /** The name of such an office inside a sentence: {@code envoy in Germany}. */
  public static String post(String name) {
    String plain = REMARK.matcher(name).replaceFirst("");
    return plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
  }
}
