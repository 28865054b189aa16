package apparat.io.datapackage.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What the bytes of a line can be taken for. */
public enum Coding {
  UTF_8("UTF-8", StandardCharsets.UTF_8),
  UTF_16("UTF-16", StandardCharsets.UTF_16),
  UTF_32("UTF-32", Charset.forName("UTF-32")),
  DAMAGED_UTF_8("UTF-8 with damaged characters", StandardCharsets.UTF_8),
  CYRILLIC("Windows-1251", Charset.forName("windows-1251")),
  KOI8_R("KOI8-R", Charset.forName("KOI8-R")),
  DOS("CP866 (DOS)", Charset.forName("IBM866")),
  ISO_CYRILLIC("ISO 8859-5", Charset.forName("ISO-8859-5")),
  WESTERN("Windows-1252", Charset.forName("windows-1252"));

  private final String title;
  private final Charset charset;

  Coding(String title, Charset charset) {
    this.title = title;
    this.charset = charset;
  }

  /** The name by which programs offer it. */
  public String title() {
    return title;
  }

  /** The text, with a sign for each byte that means nothing. */
  String text(byte[] bytes, int length) {
    return new String(bytes, 0, length, charset);
  }

  /**
   * What a line most likely is: UTF-8 if it can be; damaged UTF-8 if most of it are characters of
   * that; else an old code page, a Cyrillic one if letters beyond ASCII stand side by side: which
   * of them, {@link CodePage} tells.
   */
  static Coding of(byte[] bytes, int length) {
    if (isUtf8(bytes, length)) {
      return UTF_8;
    }
    int whole = 0;
    int pairs = 0;
    int singles = 0;
    for (int i = 0; i < length; i++) {
      int more = following(bytes, i, length);
      if (more > 0) {
        whole++;
        i += more;
      } else if (bytes[i] < 0) {
        boolean paired = i + 1 < length && bytes[i + 1] < 0 || i > 0 && bytes[i - 1] < 0;
        pairs += paired ? 1 : 0;
        singles += paired ? 0 : 1;
      }
    }
    if (whole > 0 && 2 * whole >= pairs + singles) {
      return DAMAGED_UTF_8;
    }
    return pairs > singles ? CYRILLIC : WESTERN;
  }

  private static boolean isUtf8(byte[] bytes, int length) {
    boolean ascii = true;
    for (int i = 0; ascii && i < length; i++) {
      ascii = bytes[i] >= 0;
    }
    if (ascii) {
      return true;
    }
    try {
      CharBuffer ignored =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return ignored.hasArray();
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Dashes and quotation marks: others that begin like them are Russian words in CP866. */
  private static boolean isPunctuation(byte[] bytes, int at, int length) {
    return (bytes[at] & 0xFF) == 0xE2 && at + 1 < length && (bytes[at + 1] & 0xF0) == 0x80;
  }

  /** How many bytes belong to the character of UTF-8 that begins here; 0 if none does. */
  private static int following(byte[] bytes, int at, int length) {
    int first = bytes[at] & 0xFF;
    // two bytes as Latin and Cyrillic letters have them: other pairs are words of a code page
    int more =
        first >= 0xC3 && first <= 0xD2
            ? 1
            : isPunctuation(bytes, at, length) ? 2 : first >= 0xF0 && first < 0xF5 ? 3 : 0;
    for (int i = 1; i <= more; i++) {
      if (at + i >= length || (bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return more;
  }
}
