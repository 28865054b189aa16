package apparat.app.page.part;

import apparat.history.History;
import apparat.session.citation.ShortCitation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Remarks of the tables for readers, who know no keys of sources. */
final class Citing {

  /** Keys of one plain word cannot be told from the word. */
  private static final Pattern KEY = Pattern.compile("\\b[a-z0-9]+(?:-[a-z0-9]+)+\\b");

  private Citing() {}

  /** The remark, with works by author, short title and year for their keys. */
  static String words(History history, String remark) {
    return KEY.matcher(remark)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    history
                        .findSource(found.group())
                        .map(ShortCitation::of)
                        .orElse(found.group())));
  }
}
