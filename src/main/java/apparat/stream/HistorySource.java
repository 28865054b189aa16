package apparat.stream;

import apparat.history.History;
import apparat.record.Allegiance;
import apparat.record.Tie;
import apparat.stream.Network.Link;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.graphstream.stream.SourceBase;

/**
 * A history as a source of GraphStream: a stream of dated events that any of its sinks can consume.
 * Each day on which the network changes is one step; the number of the step is the day, written as
 * {@code 19230415}, and the graph's attribute {@code date} the same as {@code 1923-04-15}. Within a
 * step come first the ties and people that leave, then those that come, then what changes of those
 * that stay.
 *
 * <p>A node is a person who has a tie on the day, with {@code label}, {@code posts} and, where a
 * side is recorded, {@code camp}. An edge is a tie, by the key that it has in pictures ({@code
 * bukharin/stalin/alliance}), with {@code sign} (1 or -1), {@code kind}, {@code strength} (1 to 3),
 * {@code basis}, {@code sources} and {@code certainty}.
 */
public final class HistorySource extends SourceBase {

  static final String DATE = "date";
  static final String TITLE = "title";

  private final History history;

  /** Plays that history. */
  public HistorySource(History history) {
    super("apparat");
    this.history = history;
  }

  /** The network on each day on which it changes, the first day of the period included. */
  public static List<DatedNetwork> keyframes(History history) {
    List<DatedNetwork> frames = new ArrayList<>();
    LocalDate first = history.manifest().firstDay();
    for (LocalDate day : turns(history).subSet(first, true, history.manifest().lastDay(), true)) {
      Network network = NetworkOfDay.of(history, day);
      if (frames.isEmpty() || !frames.getLast().network().equals(network)) {
        frames.add(new DatedNetwork(day, network));
      }
    }
    return frames;
  }

  /** Days on which posts, ties or camps may change, of people without a seat too. */
  private static TreeSet<LocalDate> turns(History history) {
    TreeSet<LocalDate> days = new TreeSet<>(history.keyframes());
    Stream.concat(
            history.data().ties().stream().map(Tie::spell),
            history.data().allegiances().stream().map(Allegiance::spell))
        .forEach(spell -> days.addAll(List.of(spell.firstDay(), spell.endDay())));
    history.manifest().camps().stream()
        .flatMap(camp -> camp.people().stream())
        .flatMap(id -> history.findPerson(id).stream())
        .flatMap(person -> person.died().stream())
        .forEach(death -> days.add(death.first()));
    return days;
  }

  /** Sends the whole period to the sinks. */
  public void play() {
    sendGraphAttributeAdded(sourceId, TITLE, history.manifest().title());
    Network before = Network.EMPTY;
    for (DatedNetwork frame : keyframes(history)) {
      sendStepBegins(sourceId, step(frame.day()));
      sendGraphAttributeChanged(sourceId, DATE, "", frame.day().toString());
      send(before, frame.network());
      before = frame.network();
    }
  }

  /** Sends one day alone, as its only step. */
  public void play(LocalDate day) {
    play(day, tie -> true);
  }

  /** Sends those ties of one day, and who has them, as its only step. */
  public void play(LocalDate day, Predicate<Tie> wanted) {
    sendStepBegins(sourceId, step(day));
    sendGraphAttributeChanged(sourceId, DATE, "", day.toString());
    send(Network.EMPTY, NetworkOfDay.of(history, day, wanted));
  }

  private static double step(LocalDate day) {
    return Double.parseDouble(DateTimeFormatter.BASIC_ISO_DATE.format(day));
  }

  private void send(Network before, Network after) {
    before.ties().keySet().stream()
        .filter(id -> kept(id, before, after).isEmpty())
        .forEach(id -> sendEdgeRemoved(sourceId, id));
    before.people().keySet().stream()
        .filter(id -> !after.people().containsKey(id))
        .forEach(id -> sendNodeRemoved(sourceId, id));
    after
        .people()
        .forEach((id, now) -> sendPerson(id, Optional.ofNullable(before.people().get(id)), now));
    after.ties().forEach((id, now) -> sendTie(id, kept(id, before, after), now));
  }

  /** The tie as it was, if it goes on; one that joins otherwise than before is another tie. */
  private static Optional<Link> kept(String id, Network before, Network after) {
    return Optional.ofNullable(before.ties().get(id))
        .filter(was -> Optional.ofNullable(after.ties().get(id)).filter(was::joinsAs).isPresent());
  }

  private void sendPerson(
      String id, Optional<SortedMap<String, Object>> before, SortedMap<String, Object> now) {
    if (before.isEmpty()) {
      sendNodeAdded(sourceId, id);
    }
    new OfPerson(id).tell(before.orElse(Network.NO_ATTRIBUTES), now);
  }

  private void sendTie(String id, Optional<Link> before, Link now) {
    if (before.isEmpty()) {
      sendEdgeAdded(sourceId, id, now.from(), now.to(), now.directed());
    }
    new OfTie(id)
        .tell(before.map(Link::attributes).orElse(Network.NO_ATTRIBUTES), now.attributes());
  }

  private final class OfPerson implements Attributes {

    private final String id;

    OfPerson(String id) {
      this.id = id;
    }

    @Override
    public void added(String name, Object value) {
      sendNodeAttributeAdded(sourceId, id, name, value);
    }

    @Override
    public void changed(String name, Object before, Object value) {
      sendNodeAttributeChanged(sourceId, id, name, before, value);
    }

    @Override
    public void removed(String name) {
      sendNodeAttributeRemoved(sourceId, id, name);
    }
  }

  private final class OfTie implements Attributes {

    private final String id;

    OfTie(String id) {
      this.id = id;
    }

    @Override
    public void added(String name, Object value) {
      sendEdgeAttributeAdded(sourceId, id, name, value);
    }

    @Override
    public void changed(String name, Object before, Object value) {
      sendEdgeAttributeChanged(sourceId, id, name, before, value);
    }

    @Override
    public void removed(String name) {
      sendEdgeAttributeRemoved(sourceId, id, name);
    }
  }
}
