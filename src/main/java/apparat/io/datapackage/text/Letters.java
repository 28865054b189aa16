package apparat.io.datapackage.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names whose letters a program spoilt before it wrote the table. */
public final class Letters {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Two and more marks in a row are no question. */
  private static final Pattern MARKS = Pattern.compile("\\?\\?");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private Letters() {}

  /** Whether marks stand where letters were, which the program could not write. */
  public static boolean areLost(String name) {
    return MARKS.matcher(name).find() && !LETTER.matcher(name).find();
  }

  /** What a name was whose bytes of UTF-8 were taken for letters of a Western code page. */
  public static Optional<String> misread(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) {
      return Optional.empty();
    }
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        // bytes that mean nothing in the code page went through as they are
        bytes.writeBytes(c <= 0xFF ? new byte[] {(byte) c} : western(c));
      }
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static byte[] western(char c) throws CharacterCodingException {
    ByteBuffer encoded = WESTERN.newEncoder().encode(CharBuffer.wrap(new char[] {c}));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }
}
