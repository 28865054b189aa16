package apparat.session.spelling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without what a searcher does not type: case, accents, soft signs, hyphens, apostrophes. */
public final class Folded {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[\\p{Punct}’ʹʼ«»–—]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Folded() {}

  /** Lower case letters and digits with single spaces; what splits a word becomes a space. */
  public static String of(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String words = SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return SPACES.matcher(words).replaceAll(" ").strip();
  }
}
