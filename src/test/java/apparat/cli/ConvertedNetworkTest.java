package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.file.FileSourceDGS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The file that {@code convert} writes is played by GraphStream itself to what {@code ties} says.
 */
class ConvertedNetworkTest {

  @TempDir private Path folder;

  /** Plays a file into a strict graph and tells after each step which edges stand. */
  private static List<String> played(Path file) throws IOException {
    Graph graph = new MultiGraph("strict", true, false);
    FileSourceDGS source = new FileSourceDGS();
    source.addSink(graph);
    List<String> steps = new ArrayList<>();
    source.begin(file.toString());
    boolean more = true;
    while (more) {
      more = source.nextStep();
      Set<String> edges = new TreeSet<>();
      graph.edges().forEach(edge -> edges.add(edge.getId() + edge.getAttribute("sign")));
      steps.add(graph.getAttribute("date") + " " + edges);
    }
    source.end();
    return steps.stream().distinct().toList();
  }

  private static Set<String> ties(Path data, String day) {
    Set<String> edges = new TreeSet<>();
    for (CSVRecord row :
        Csv.read(Said.by("ties", data.toString(), "--at", day, "--format", "csv").out())) {
      List<String> two = new ArrayList<>(List.of(row.get("source"), row.get("target")));
      two.sort(null);
      edges.add(
          String.join("/", two)
              + "/"
              + row.get("kind")
              + (row.get("sign").equals("+") ? "1.0" : "-1.0"));
    }
    return edges;
  }

  @Test
  void each_step_of_a_small_set_is_what_held_from_that_day_on() throws IOException {
    Path data = SmallSet.in(folder.resolve("data")).folder();
    Path file = folder.resolve("small.dgs");
    assertThat(Said.by("convert", data.toString(), file.toString()).code()).isZero();
    List<String> steps = played(file).stream().filter(step -> !step.startsWith("null")).toList();
    assertThat(steps).hasSizeGreaterThan(2);
    for (String step : steps) {
      String day = step.substring(0, 10);
      assertThat(step).isEqualTo(day + " " + ties(data, day));
    }
  }

  @Test
  void a_step_of_the_shipped_set_is_what_held_that_day() throws IOException {
    Path file = folder.resolve("party.dgs");
    Said.by("convert", file.toString());
    List<String> steps = played(file).stream().filter(step -> !step.startsWith("null")).toList();
    Path data = Path.of("graphs/bolshevik-party");
    for (int i : new int[] {0, steps.size() / 2, steps.size() - 1}) {
      String day = steps.get(i).substring(0, 10);
      assertThat(steps.get(i)).isEqualTo(day + " " + ties(data, day));
    }
  }

  @Test
  void an_ending_that_no_program_of_ours_writes_is_wrong_use() {
    for (String name : List.of("x.gexf", "x", "x.dgs.txt", ".dgs.")) {
      Said said = Said.by("convert", folder.resolve(name).toString());
      assertThat(said.code()).as(name).isEqualTo(2);
      assertThat(said.err().lines()).hasSize(1);
      assertThat(folder.resolve(name)).doesNotExist();
    }
  }
}
