package apparat.io.datapackage.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A stream of wide characters, as some spreadsheets write them, turned into UTF-8. */
final class Recoded extends InputStream {

  private final Reader reader;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = {};
  private int position;

  Recoded(InputStream in, Charset charset) {
    reader = new InputStreamReader(in, charset);
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
