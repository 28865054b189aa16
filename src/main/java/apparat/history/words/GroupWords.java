package apparat.history.words;

import apparat.record.Faction;
import java.util.regex.Pattern;

/** What a group is called in a sentence. */
public final class GroupWords {

  /** An explanation behind the name. */
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)$");

  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  private static final Pattern POSSESSIVE = Pattern.compile("\\p{Lu}\\S*[^s]'s .*");

  private GroupWords() {}

  /**
   * With its article where it takes one, without explanation: {@code the Troika}. A Russian name
   * takes none, and as no preposition can change its ending it stands as a title: {@code «Тройка»}.
   */
  public static String withArticle(Faction faction) {
    String name = plain(faction);
    if (CYRILLIC.matcher(name).find()) {
      return "«" + name + "»";
    }
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
