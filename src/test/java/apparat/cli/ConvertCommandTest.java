package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.stream.DatedNetwork;
import apparat.stream.Dgs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

  @TempDir Path folder;

  @Test
  void writes_the_network_as_dgs() throws IOException {
    Path file = folder.resolve("party.dgs");
    Said said = Said.by("convert", file.toString());
    assertThat(said.code()).isZero();
    assertThat(said.out()).isEqualTo(file + "\n");
    try (InputStream in = Files.newInputStream(file)) {
      assertThat(Dgs.read(in)).extracting(DatedNetwork::day).isSorted().hasSizeGreaterThan(100);
    }
  }

  @Test
  void another_ending_is_wrong_use_and_writes_nothing() {
    Path file = folder.resolve("party.gexf");
    Said said = Said.by("convert", file.toString());
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("dgs").contains("party.gexf");
    assertThat(file).doesNotExist();
  }
}
