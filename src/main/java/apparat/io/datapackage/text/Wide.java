package apparat.io.datapackage.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text with two or four bytes a character, known by its mark or by the zeros of its heading. */
enum Wide {
  UTF_32(Coding.UTF_32, Charset.forName("UTF-32")),
  UTF_16(Coding.UTF_16, StandardCharsets.UTF_16),
  UTF_16_LE(Coding.UTF_16, StandardCharsets.UTF_16LE),
  UTF_16_BE(Coding.UTF_16, StandardCharsets.UTF_16BE);

  /** So much of a file tells; its heading is there. */
  private static final int LOOKED_AT = 64;

  private final Coding coding;
  private final Charset charset;

  Wide(Coding coding, Charset charset) {
    this.coding = coding;
    this.charset = charset;
  }

  Coding coding() {
    return coding;
  }

  Charset charset() {
    return charset;
  }

  /** What the bytes begin, if their characters are wide. */
  static Optional<Wide> of(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(UTF_32);
    }
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(UTF_16);
    }
    return unmarked(bytes);
  }

  /** The letters of a heading have a zero in one half of each character, and text has no other. */
  private static Optional<Wide> unmarked(byte[] bytes) {
    int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
    int above = 0;
    int below = 0;
    for (int i = 0; i < pairs; i++) {
      above += bytes[2 * i] == 0 && bytes[2 * i + 1] != 0 ? 1 : 0;
      below += bytes[2 * i] != 0 && bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    boolean clear = pairs > 2 && Math.max(above, below) == pairs;
    return clear ? Optional.of(above == pairs ? UTF_16_BE : UTF_16_LE) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
