package apparat.history.sides;

import apparat.history.History;
import apparat.history.words.GroupWords;
import apparat.history.words.Listing;
import apparat.record.Faction;
import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Locale;

/** People and factions as they stand in a sentence. */
record Names(History history) {

  /** The names of these people, the last after an "and". */
  String people(Collection<String> ids) {
    return Listing.of(ids.stream().map(this::person).toList());
  }

  String person(String id) {
    return history.person(id).name();
  }

  /** With its article where it takes one, without explanation: {@code the Troika}. */
  static String faction(Faction faction) {
    return GroupWords.withArticle(faction);
  }

  /**
   * The verb for one or for several: {@code forms} for the Troika, {@code form} for the Critics.
   */
  static String verb(Faction faction, String one, String several) {
    String name = GroupWords.plain(isLatin(faction.name()) ? faction.name() : faction.nameRu());
    String head = name.split(" of ", 2)[0].replace("\"", "");
    return head.endsWith("s") || name.contains(",") ? several : one;
  }

  /** Where names are Russian, the other name says by its ending whether it means several. */
  private static boolean isLatin(String name) {
    return name.chars().noneMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC);
  }

  static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
