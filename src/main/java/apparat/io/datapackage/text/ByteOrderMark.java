package apparat.io.datapackage.text;

import java.io.IOException;
import java.io.InputStream;

/** The three bytes that some programs put before UTF-8; they mean nothing. */
public final class ByteOrderMark {

  private static final byte[] UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private ByteOrderMark() {}

  /** Skips the mark, if there is one, in a stream that can go back. */
  public static void skip(InputStream in) throws IOException {
    in.mark(UTF_8.length);
    byte[] start = in.readNBytes(UTF_8.length);
    if (!java.util.Arrays.equals(start, UTF_8)) {
      in.reset();
    }
  }
}
