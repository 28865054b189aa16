package apparat.io.datapackage.text;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which of the old Cyrillic code pages a text is in: that in which it has the usual letters of
 * Russian, capitals at the beginning of words only, and nothing but letters.
 */
final class CodePage {

  /** Of those that fit alike the one more usual. */
  private static final List<Coding> KNOWN =
      List.of(Coding.CYRILLIC, Coding.KOI8_R, Coding.DOS, Coding.ISO_CYRILLIC);

  /** More than four in five letters of a Russian text. */
  private static final String USUAL = "оеаинтсрвлкмдпу";

  /** What stands in such texts beside letters. */
  private static final String BESIDE = "«»„“”–—№…\u00a0";

  private static final int USUAL_LETTER = 2;
  private static final int RARE_LETTER = -2;
  private static final int CAPITAL_WITHIN = -4;
  private static final int NO_LETTER = -4;

  private CodePage() {}

  /** The likeliest code page of those lines that are in one; empty where none is. */
  static Optional<Coding> of(byte[] lines) {
    byte[] odd = oddLines(lines, lines.length);
    return odd.length == 0 ? Optional.empty() : Optional.of(of(odd, odd.length));
  }

  /** The likeliest code page of a text that is in one. */
  static Coding of(byte[] odd, int length) {
    Coding best = Coding.CYRILLIC;
    long most = Long.MIN_VALUE;
    for (Coding page : KNOWN) {
      long fit = fit(page.text(odd, length));
      if (fit > most) {
        best = page;
        most = fit;
      }
    }
    return best;
  }

  private static byte[] oddLines(byte[] lines, int length) {
    ByteArrayOutputStream odd = new ByteArrayOutputStream();
    int start = 0;
    for (int i = 0; i <= length; i++) {
      if (i == length || lines[i] == '\n' || lines[i] == '\r') {
        byte[] line = Arrays.copyOfRange(lines, start, i);
        if (Coding.of(line, line.length) == Coding.CYRILLIC) {
          odd.write(line, 0, line.length);
          odd.write('\n');
        }
        start = i + 1;
      }
    }
    return odd.toByteArray();
  }

  private static long fit(String text) {
    long fit = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      fit += c < 0x80 ? 0 : fit(c, before);
      before = c;
    }
    return fit;
  }

  private static int fit(char c, char before) {
    char small = Character.toLowerCase(c);
    if (small < 'а' || small > 'ё') {
      return BESIDE.indexOf(c) < 0 ? NO_LETTER : 0;
    }
    int letter = USUAL.indexOf(small) >= 0 ? USUAL_LETTER : small == 'ъ' ? RARE_LETTER : 0;
    boolean within = Character.isLowerCase(before) && Character.isUpperCase(c);
    return letter + (within ? CAPITAL_WITHIN : 0);
  }
}
