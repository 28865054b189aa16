package apparat.stream;

import apparat.history.History;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.graphstream.stream.file.FileSinkDGS;
import org.graphstream.stream.file.FileSourceDGS;

/**
 * DGS files (DGS004), GraphStream's own format for networks that change: one {@code st} for each
 * day on which the network changes. Written and read by GraphStream's codec, in UTF-8.
 */
public final class Dgs {

  private Dgs() {}

  /** Writes the network of the whole period. The writer is left open. */
  public static void write(History history, Writer to) throws IOException {
    FileSinkDGS file = new Titled(history.manifest().name());
    file.begin(to);
    HistorySource source = new HistorySource(history);
    source.addSink(file);
    source.play();
    file.flush();
  }

  /** Reads the networks of a file that {@link #write} wrote. */
  public static List<DatedNetwork> read(InputStream from) throws IOException {
    FileSourceDGS file = new FileSourceDGS();
    NetworkRecorder recorder = new NetworkRecorder();
    file.addSink(recorder);
    file.readAll(new InputStreamReader(from, StandardCharsets.UTF_8));
    return recorder.networks();
  }

  /** Says in its second line whose network it holds; the codec would write "null". */
  private static final class Titled extends FileSinkDGS {

    Titled(String name) {
      graphName = name.replaceAll("[^A-Za-z0-9_.-]+", "-");
    }
  }
}
