package apparat.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.DataSet;
import apparat.history.Panel;
import apparat.history.Wing;
import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The data set that comes with the program is read whole. */
class ShippedDataTest {

  private static final Path FOLDER = Path.of("graphs/bolshevik-party");

  @Test
  void has_no_problem() throws IOException {
    assertThat(DataPackage.read(FOLDER).diagnostics()).map(Diagnostic::text).isEmpty();
  }

  @Test
  void loses_no_row() throws IOException {
    DataSet data = DataPackage.read(FOLDER).dataSet();
    assertThat(data.people()).hasSize(rows("people"));
    assertThat(data.bodies()).hasSize(rows("bodies"));
    assertThat(data.bodyNames()).hasSize(rows("body_names"));
    assertThat(data.supervisions()).hasSize(rows("supervisions"));
    assertThat(data.memberships()).hasSize(rows("memberships"));
    assertThat(data.completeness()).hasSize(rows("completeness"));
    assertThat(data.factions()).hasSize(rows("factions"));
    assertThat(data.allegiances()).hasSize(rows("allegiances"));
    assertThat(data.ties()).hasSize(rows("ties"));
    assertThat(data.events()).hasSize(rows("events"));
    assertThat(data.questions()).hasSize(rows("questions"));
    assertThat(data.stances()).hasSize(rows("stances"));
    assertThat(data.claims()).hasSize(rows("claims"));
    assertThat(data.sources()).hasSize(rows("sources"));
  }

  /** No cell of the shipped tables goes over several lines. */
  private static int rows(String table) throws IOException {
    try (Stream<String> lines = Files.lines(FOLDER.resolve(table + ".csv"))) {
      return (int) lines.count() - 1;
    }
  }

  @Test
  void says_how_it_is_drawn() throws IOException {
    ReadResult result = DataPackage.read(FOLDER.resolve("datapackage.json"));
    var manifest = result.dataSet().manifest();
    assertThat(manifest.firstDay()).isEqualTo(LocalDate.of(1921, 3, 16));
    assertThat(manifest.lastDay()).isEqualTo(LocalDate.of(1927, 12, 31));
    assertThat(manifest.defaultDay()).isEqualTo(LocalDate.of(1924, 6, 2));
    assertThat(manifest.keyMoments()).hasSize(16).startsWith("1921-faction-ban");
    assertThat(manifest.licences()).containsExactly("CC-BY-4.0");
    assertThat(manifest.wings()).extracting(Wing::id).startsWith("party", "soviet").hasSize(9);
    assertThat(manifest.panels())
        .filteredOn(panel -> panel.id().equals("politburo"))
        .singleElement()
        .satisfies(
            panel -> {
              assertThat(panel.form()).isEqualTo(Panel.Form.CHIPS);
              assertThat(panel.under()).contains("central-committee");
              assertThat(panel.bodies()).isEqualTo(List.of("politburo"));
            });
    assertThat(manifest.camps()).isSortedAccordingTo((a, b) -> a.order() - b.order()).hasSize(8);
  }
}
