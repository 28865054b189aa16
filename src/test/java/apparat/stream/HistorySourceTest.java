package apparat.stream;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Party;
import apparat.history.Snapshot;
import apparat.record.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.SinkAdapter;
import org.junit.jupiter.api.Test;

class HistorySourceTest {

  private static final LocalDate AUTUMN = LocalDate.of(1926, 9, 1);

  /** A graph of GraphStream's own refuses what does not follow from what it was told before. */
  @Test
  void a_strict_graph_follows_the_whole_period() {
    Graph graph = new MultiGraph("party", true, false);
    HistorySource source = new HistorySource(Party.history());
    source.addSink(graph);
    source.play();
    Network last = HistorySource.keyframes(Party.history()).getLast().network();
    assertThat(graph.nodes().map(node -> node.getId()))
        .containsExactlyInAnyOrderElementsOf(last.people().keySet());
    assertThat(graph.edges().map(edge -> edge.getId()))
        .containsExactlyInAnyOrderElementsOf(last.ties().keySet());
    assertThat(graph.getAttribute("title")).isEqualTo(Party.history().manifest().title());
    assertThat(graph.getNode("stalin").getAttribute("label")).isEqualTo("Stalin");
    assertThat(graph.getAttribute("date")).asString().startsWith("1927-");
  }

  @Property(tries = 40)
  void what_is_heard_is_what_holds(@ForAll long seed) {
    History history = new RandomTies(seed).next();
    NetworkRecorder recorder = new NetworkRecorder();
    Graph strict = new MultiGraph("strict", true, false);
    HistorySource source = new HistorySource(history);
    source.addSink(recorder);
    source.addSink(strict);
    source.play();
    assertThat(recorder.networks()).isEqualTo(HistorySource.keyframes(history));
    for (DatedNetwork dated : recorder.networks()) {
      assertThat(dated.network().people().keySet()).isEqualTo(tied(history.at(dated.day())));
    }
  }

  private static Set<String> tied(Snapshot snapshot) {
    return snapshot.ties().stream()
        .flatMap(tie -> Stream.of(tie.source(), tie.target()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void a_day_between_two_steps_is_as_the_step_before() {
    NetworkRecorder one = new NetworkRecorder();
    HistorySource source = new HistorySource(Party.history());
    source.addSink(one);
    source.play(AUTUMN);
    Network standing =
        HistorySource.keyframes(Party.history()).stream()
            .filter(dated -> !dated.day().isAfter(AUTUMN))
            .toList()
            .getLast()
            .network();
    assertThat(one.networks()).containsExactly(new DatedNetwork(AUTUMN, standing));
  }

  @Test
  void a_tie_says_its_sign_strength_and_sources() {
    Network network = NetworkOfDay.of(Party.history(), AUTUMN);
    List<Tie> ties = Party.history().at(AUTUMN).ties();
    assertThat(network.ties())
        .hasSizeLessThanOrEqualTo(ties.size())
        .containsKey("trotsky/zinoviev/alliance");
    assertThat(network.ties().get("trotsky/zinoviev/alliance").attributes())
        .containsEntry("sign", 1.0)
        .containsEntry("kind", "alliance")
        .containsKeys("strength", "basis", "sources", "certainty");
    assertThat(network.people().get("trotsky")).containsEntry("camp", "trotsky");
  }

  @Test
  void in_a_step_the_old_goes_before_the_new_comes() {
    List<String> told = new ArrayList<>();
    HistorySource source = new HistorySource(Party.history());
    source.addSink(new GoesAndComes(told));
    source.play();
    assertThat(told).contains("goes", "comes");
    assertThat(String.join(" ", told)).doesNotContain("comes goes");
  }

  /** Writes down each step, and within it what goes and what comes. */
  private static final class GoesAndComes extends SinkAdapter {

    private final List<String> told;

    GoesAndComes(List<String> told) {
      this.told = told;
    }

    @Override
    public void stepBegins(String from, long time, double step) {
      told.add("step");
    }

    @Override
    public void edgeRemoved(String from, long time, String id) {
      told.add("goes");
    }

    @Override
    public void nodeRemoved(String from, long time, String id) {
      told.add("goes");
    }

    @Override
    public void nodeAdded(String from, long time, String id) {
      told.add("comes");
    }

    @Override
    public void edgeAdded(String from, long time, String id, String a, String b, boolean directed) {
      told.add("comes");
    }
  }
}
