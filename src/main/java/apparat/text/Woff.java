package apparat.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;

/** Faces cut down to some letters, as web fonts (WOFF File Format 1.0, W3C 2012). */
public final class Woff {
  private static final int HEADER = 44;
  private static final int ENTRY = 20;
  private static final int TRUE_TYPE = 0x00010000;
  private static final int SFNT_SUM = 0xB1B0AFBA;

  /** Drawings of one series use much the same letters: the last fonts are kept. */
  private static final int KEPT = 16;

  private static final Map<Key, byte[]> LAST =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  private Woff() {}

  private record Key(Face face, SortedSet<Integer> letters) {}

  /** The face with these letters, given as code points; those it does not have are left out. */
  public static byte[] bytes(Face face, SortedSet<Integer> letters) {
    synchronized (LAST) {
      return LAST.computeIfAbsent(new Key(face, new TreeSet<>(letters)), Woff::make).clone();
    }
  }

  private static byte[] make(Key key) {
    Map<String, byte[]> tables = FontSubset.tables(Typeface.tables(key.face), key.letters);
    sum(tables);
    Map<String, byte[]> packed = new TreeMap<>();
    tables.forEach((name, table) -> packed.put(name, packed(table)));
    int directory = HEADER + ENTRY * tables.size();
    int length = directory + packed.values().stream().mapToInt(t -> padded(t.length)).sum();
    ByteBuffer out = ByteBuffer.allocate(length);
    out.putInt(0x774F4646).putInt(TRUE_TYPE).putInt(length).putShort((short) tables.size());
    out.putShort((short) 0).putInt(sfntLength(tables)).putInt(TRUE_TYPE);
    out.position(HEADER);
    int at = directory;
    for (Map.Entry<String, byte[]> entry : packed.entrySet()) {
      byte[] table = tables.get(entry.getKey());
      out.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
      out.putInt(at).putInt(entry.getValue().length).putInt(table.length);
      out.putInt(sum(entry.getKey(), table));
      out.put(at, entry.getValue());
      at += padded(entry.getValue().length);
    }
    return out.array();
  }

  /** The smaller of the table and the table compressed. */
  private static byte[] packed(byte[] table) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(table);
    deflater.finish();
    byte[] buffer = new byte[table.length];
    int length = deflater.deflate(buffer);
    boolean smaller = deflater.finished() && length < table.length;
    deflater.end();
    return smaller ? Arrays.copyOf(buffer, length) : table;
  }

  /** Writes into the head the number that makes the sum of the whole font what it must be. */
  private static void sum(Map<String, byte[]> tables) {
    ByteBuffer head = ByteBuffer.wrap(tables.get("head")).putInt(8, 0);
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    int n = tables.size();
    int half = Integer.highestOneBit(n);
    directory.writeBytes(
        ByteBuffer.allocate(12)
            .putInt(TRUE_TYPE)
            .putShort((short) n)
            .putShort((short) (16 * half))
            .putShort((short) Integer.numberOfTrailingZeros(half))
            .putShort((short) (16 * (n - half)))
            .array());
    int at = 12 + 16 * n;
    int sum = 0;
    for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
      byte[] table = entry.getValue();
      directory.writeBytes(entry.getKey().getBytes(StandardCharsets.US_ASCII));
      directory.writeBytes(
          ByteBuffer.allocate(12).putInt(sum(table)).putInt(at).putInt(table.length).array());
      sum += sum(table);
      at += padded(table.length);
    }
    head.putInt(8, SFNT_SUM - sum - sum(directory.toByteArray()));
  }

  /** The sum of the head is that without the number for the whole font in it. */
  private static int sum(String name, byte[] table) {
    return name.equals("head") ? sum(table) - ByteBuffer.wrap(table).getInt(8) : sum(table);
  }

  private static int sum(byte[] table) {
    ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(table, padded(table.length)));
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    return sum;
  }

  private static int sfntLength(Map<String, byte[]> tables) {
    return 12
        + 16 * tables.size()
        + tables.values().stream().mapToInt(table -> padded(table.length)).sum();
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }
}
