package apparat.history.words;

import apparat.record.Faction;
import java.util.regex.Pattern;

/** What a group is called in a sentence. */
public final class GroupWords {

  /** An explanation behind the name. */
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)$");

  private static final Pattern POSSESSIVE = Pattern.compile("\\p{Lu}\\S*[^s]'s .*");

  private GroupWords() {}

  /** With its article where it takes one, without explanation: {@code the Troika}. */
  public static String withArticle(Faction faction) {
    String name = plain(faction);
    return POSSESSIVE.matcher(name).matches() || name.contains(",") ? name : "the " + name;
  }

  /** A name of a group without the explanation in brackets behind it. */
  public static String plain(String name) {
    return REMARK.matcher(name).replaceFirst("");
  }

  /** Without the explanation in brackets behind it. */
  public static String plain(Faction faction) {
    return plain(faction.name());
  }
}
