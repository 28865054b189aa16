package apparat.stream;

import apparat.history.Camp;
import apparat.history.History;
import apparat.history.Snapshot;
import apparat.record.Person;
import apparat.record.Tie;
import apparat.stream.Network.Link;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Turns what held on a day into a graph: those who have a tie that day, and their ties. */
final class NetworkOfDay {

  private final History history;
  private final Snapshot snapshot;
  private final SortedMap<String, SortedMap<String, Object>> nodes = new TreeMap<>();
  private final SortedMap<String, Link> edges = new TreeMap<>();

  private NetworkOfDay(History history, LocalDate day) {
    this.history = history;
    this.snapshot = history.at(day);
  }

  static Network of(History history, LocalDate day) {
    return of(history, day, tie -> true);
  }

  /** Of the ties of the day only those. */
  static Network of(History history, LocalDate day, Predicate<Tie> wanted) {
    NetworkOfDay network = new NetworkOfDay(history, day);
    network.snapshot.ties().stream().filter(wanted).forEach(network::add);
    return new Network(network.nodes, network.edges);
  }

  private void add(Tie tie) {
    nodes.computeIfAbsent(tie.source(), this::person);
    nodes.computeIfAbsent(tie.target(), this::person);
    edges.merge(id(tie), link(tie), NetworkOfDay::stronger);
  }

  /** Two rows may tell of one tie; what is drawn is the stronger, of equals the first. */
  private static Link stronger(Link first, Link second) {
    return strength(second) > strength(first) ? second : first;
  }

  private static double strength(Link link) {
    return (Double) link.attributes().getOrDefault("strength", 0.0);
  }

  /** As in a picture: both people in alphabetical order, and the kind. */
  private static String id(Tie tie) {
    boolean inOrder = tie.source().compareTo(tie.target()) < 0;
    return (inOrder ? tie.source() + "/" + tie.target() : tie.target() + "/" + tie.source())
        + "/"
        + tie.kind();
  }

  private SortedMap<String, Object> person(String id) {
    SortedMap<String, Object> attributes = new TreeMap<>();
    attributes.put("label", history.findPerson(id).map(Person::name).orElse(id));
    attributes.put("posts", (double) snapshot.posts(id));
    snapshot.campOf(id).map(Camp::id).ifPresent(camp -> attributes.put("camp", camp));
    return attributes;
  }

  private static Link link(Tie tie) {
    SortedMap<String, Object> attributes = new TreeMap<>();
    attributes.put("sign", tie.positive() ? 1.0 : -1.0);
    attributes.put("kind", tie.kind());
    attributes.put("strength", (double) tie.strength());
    attributes.put("basis", tie.basis());
    attributes.put("sources", String.join(";", tie.sources()));
    attributes.put("certainty", tie.certainty().name().toLowerCase(Locale.ROOT));
    return new Link(tie.source(), tie.target(), tie.directed(), attributes);
  }
}
