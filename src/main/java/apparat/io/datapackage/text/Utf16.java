package apparat.io.datapackage.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** A stream in UTF-16, as some spreadsheets write it, turned into UTF-8. */
final class Utf16 extends InputStream {

  private final Reader reader;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = {};
  private int position;

  Utf16(InputStream in) {
    reader = new InputStreamReader(in, StandardCharsets.UTF_16);
  }

  /** Whether a stream that can go back starts with the byte order mark of UTF-16. */
  static boolean starts(InputStream in) throws IOException {
    in.mark(2);
    byte[] start = in.readNBytes(2);
    in.reset();
    return start.length == 2
        && ((start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE
            || (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (position == bytes.length) {
      int count = reader.read(chars);
      if (count < 0) {
        return -1;
      }
      bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
      position = 0;
    }
    int count = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, target, from, count);
    position += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
