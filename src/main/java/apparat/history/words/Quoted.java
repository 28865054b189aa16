package apparat.history.words;

import java.util.regex.Pattern;

/** Words that are quoted. */
public final class Quoted {

  private static final Pattern INNER = Pattern.compile("\"([^\"]*)\"|“([^”]*)”");

  private Quoted() {}

  /** In quotation marks; what is quoted inside them already stands in single ones. */
  public static String of(String words) {
    String inside =
        INNER
            .matcher(words)
            .replaceAll(found -> "'" + (found.group(1) == null ? "$2" : "$1") + "'");
    return "\"" + inside + "\"";
  }
}
