package apparat.stream;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Party;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DgsTest {

  @Test
  void the_shipped_network_comes_back_equal() throws IOException {
    assertThat(thereAndBack(Party.history()))
        .hasSizeGreaterThan(100)
        .isEqualTo(HistorySource.keyframes(Party.history()));
  }

  @Property(tries = 60)
  void any_network_comes_back_equal(@ForAll long seed) throws IOException {
    History history = new RandomTies(seed).next();
    assertThat(thereAndBack(history)).isEqualTo(HistorySource.keyframes(history));
  }

  @Test
  void every_keyframe_is_one_step() throws IOException {
    String text = written(Party.history());
    assertThat(text).startsWith("DGS004\n");
    assertThat(text.lines().filter(line -> line.startsWith("st ")))
        .hasSameSizeAs(HistorySource.keyframes(Party.history()))
        .first()
        .asString()
        .startsWith("st 19210316");
  }

  @Test
  void two_runs_write_the_same() throws IOException {
    assertThat(written(Party.history())).isEqualTo(written(Party.history()));
  }

  private static List<DatedNetwork> thereAndBack(History history) throws IOException {
    byte[] bytes = written(history).getBytes(StandardCharsets.UTF_8);
    return Dgs.read(new ByteArrayInputStream(bytes));
  }

  private static String written(History history) throws IOException {
    StringWriter text = new StringWriter();
    Dgs.write(history, text);
    return text.toString();
  }
}
