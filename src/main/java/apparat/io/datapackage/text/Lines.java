package apparat.io.datapackage.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a file one by one, whatever its encoding; of a line without end only the beginning.
 */
public final class Lines implements Closeable {

  /** No row is longer, in bytes. */
  public static final int LONGEST = 1 << 20;

  private static final int LARGEST_BUFFER = 1 << 16;

  private final InputStream in;
  private final FileStart start;
  private final Optional<Wide> wide;
  private final byte[] buffer;
  private int position;
  private int limit;
  private byte[] line = new byte[1 << 10];
  private int length;
  private int number;
  private Optional<Coding> page = Optional.empty();

  public Lines(FileStart file) throws IOException {
    start = file;
    InputStream raw = file.open();
    buffer = new byte[Math.clamp(file.size(), 1, LARGEST_BUFFER)];
    wide = file.wide();
    in = wide.isPresent() ? new Recoded(raw, wide.get().charset()) : raw;
    if (wide.isEmpty()) {
      ByteOrderMark.skip(raw);
    }
  }

  /** The next line, or empty behind the last one. */
  public Optional<Line> next() throws IOException {
    if (position == limit && !fill()) {
      return Optional.empty();
    }
    length = 0;
    boolean tooLong = false;
    String end = "";
    while (position < limit || fill()) {
      int stop = endOfLine();
      tooLong |= !keep(stop);
      position = stop;
      if (position < limit) {
        end = lineEnd();
        break;
      }
    }
    Coding found = narrow();
    Coding coding = wide.map(Wide::coding).orElse(found);
    return Optional.of(new Line(++number, found.text(line, length), end, tooLong, coding));
  }

  /** What the line most likely is; all lines of a file are in the same code page. */
  private Coding narrow() {
    Coding found = Coding.of(line, length);
    if (found == Coding.CYRILLIC && page.isEmpty()) {
      page = start.page().or(() -> Optional.of(CodePage.of(line, length)));
    }
    return found == Coding.CYRILLIC ? page.orElse(found) : found;
  }

  private int endOfLine() {
    int end = position;
    while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
      end++;
    }
    return end;
  }

  /** Keeps what is in the buffer up to an end; whether the line is still short enough. */
  private boolean keep(int end) {
    int fits = Math.min(end - position, LONGEST - length);
    if (length + fits > line.length) {
      line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(length + fits, 2 * line.length)));
    }
    System.arraycopy(buffer, position, line, length, fits);
    length += fits;
    return fits == end - position;
  }

  private String lineEnd() throws IOException {
    if (buffer[position++] == '\n') {
      return "\n";
    }
    if ((position < limit || fill()) && buffer[position] == '\n') {
      position++;
      return "\r\n";
    }
    return "\r";
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
