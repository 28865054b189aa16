package apparat.stream;

import apparat.stream.Network.Link;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graphstream.stream.SinkAdapter;

/**
 * Listens to a stream of dated events and keeps the network as it stands at the end of each step.
 */
public final class NetworkRecorder extends SinkAdapter {

  private final List<DatedNetwork> finished = new ArrayList<>();
  private final SortedMap<String, SortedMap<String, Object>> people = new TreeMap<>();
  private final SortedMap<String, Link> ties = new TreeMap<>();
  private Optional<LocalDate> day = Optional.empty();

  /** The network from day to day, the step that is still open included. */
  public List<DatedNetwork> networks() {
    List<DatedNetwork> all = new ArrayList<>(finished);
    day.map(this::standing).ifPresent(all::add);
    return List.copyOf(all);
  }

  private DatedNetwork standing(LocalDate since) {
    SortedMap<String, SortedMap<String, Object>> copies = new TreeMap<>();
    people.forEach((id, attributes) -> copies.put(id, new TreeMap<>(attributes)));
    return new DatedNetwork(since, new Network(copies, ties));
  }

  @Override
  public void stepBegins(String source, long time, double step) {
    day.map(this::standing).ifPresent(finished::add);
    String digits = String.format(Locale.ROOT, "%08.0f", step);
    day = Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
  }

  @Override
  public void nodeAdded(String source, long time, String id) {
    people.put(id, new TreeMap<>());
  }

  @Override
  public void nodeRemoved(String source, long time, String id) {
    people.remove(id);
  }

  @Override
  public void edgeAdded(
      String source, long time, String id, String from, String to, boolean directed) {
    ties.put(id, new Link(from, to, directed, Network.NO_ATTRIBUTES));
  }

  @Override
  public void edgeRemoved(String source, long time, String id) {
    ties.remove(id);
  }

  @Override
  public void nodeAttributeAdded(String source, long time, String id, String name, Object value) {
    people.get(id).put(name, value);
  }

  @Override
  public void nodeAttributeChanged(
      String source, long time, String id, String name, Object before, Object value) {
    people.get(id).put(name, value);
  }

  @Override
  public void nodeAttributeRemoved(String source, long time, String id, String name) {
    people.get(id).remove(name);
  }

  @Override
  public void edgeAttributeAdded(String source, long time, String id, String name, Object value) {
    ties.computeIfPresent(id, (same, link) -> link.with(name, value));
  }

  @Override
  public void edgeAttributeChanged(
      String source, long time, String id, String name, Object before, Object value) {
    ties.computeIfPresent(id, (same, link) -> link.with(name, value));
  }

  @Override
  public void edgeAttributeRemoved(String source, long time, String id, String name) {
    ties.computeIfPresent(id, (same, link) -> link.without(name));
  }
}
