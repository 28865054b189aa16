package apparat.session.find;

import apparat.history.DataSet;
import apparat.history.History;
import apparat.record.Membership;
import apparat.session.spelling.Folded;
import apparat.session.spelling.Latin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that has a name, to be found by parts of it, by its sound, or by what resembles it. */
public final class NameIndex {

  private static final int MOST_SUGGESTIONS = 3;

  /** No id has so many letters. */
  private static final int FAR = 99;

  /** Of what fits or resembles equally well, people first, and who sat in more bodies. */
  private static final Comparator<Named> WEIGHT =
      Comparator.comparing((Named named) -> named.finding().kind())
          .thenComparing(Comparator.comparingLong(Named::weight).reversed());

  private final List<Named> entries = new ArrayList<>();
  private final Concern concern;

  public NameIndex(History history) {
    this.concern = new Concern(history);
    DataSet data = history.data();
    Map<String, Long> held = counted(data, Membership::person);
    Map<String, Long> filled = counted(data, Membership::body);
    data.people().forEach(one -> entries.add(Named.of(one, held.getOrDefault(one.id(), 0L))));
    data.bodies()
        .forEach(
            one -> entries.add(Named.of(one, data.bodyNames(), filled.getOrDefault(one.id(), 0L))));
    entries.addAll(new Told(data).all());
    data.manifest().wings().forEach(wing -> entries.add(Named.of(wing)));
  }

  /** In how many bodies each person sat, or how many people in each body; re-elected or not. */
  private static Map<String, Long> counted(DataSet data, Function<Membership, String> of) {
    return data.memberships().stream()
        .map(row -> List.of(of.apply(row), row.person(), row.body()))
        .distinct()
        .collect(Collectors.groupingBy(List::getFirst, Collectors.counting()));
  }

  /**
   * The one that is called so, by its id, its name or another spelling of it; empty when there is
   * none or more than one.
   */
  public Optional<Finding> named(String words, Finding.Kind kind) {
    String wanted = Folded.of(words);
    String sound = Latin.sound(wanted);
    List<Predicate<Named>> ways =
        List.of(
            named -> named.finding().id().equals(words),
            named -> Folded.of(named.finding().id()).equals(wanted),
            named -> named.soundsWhole(sound),
            named -> named.sounds(sound));
    return ways.stream()
        .map(way -> of(kind).filter(way).map(Named::finding).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .filter(found -> found.size() == 1)
        .map(List::getFirst);
  }

  private Stream<Named> of(Finding.Kind kind) {
    return entries.stream().filter(named -> named.finding().kind() == kind);
  }

  /** What the words fit, best first, else what resembles them. */
  public List<Finding> find(String words) {
    String wanted = Folded.of(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Finding> found = fitting(wanted);
    return found.isEmpty() ? resembling(Latin.of(wanted)) : found;
  }

  private List<Finding> fitting(String wanted) {
    String sound = Latin.sound(wanted);
    return best(named -> named.rank(wanted, sound), Named.UNFIT - 1);
  }

  private List<Finding> resembling(String wanted) {
    String sound = Latin.sound(wanted);
    int most = wanted.length() / 4;
    return best(named -> named.distance(wanted, sound, most), most);
  }

  /** Those of which the measure is at most so much, from the least on; wings are not looked for. */
  private List<Finding> best(ToIntFunction<Named> measure, int most) {
    List<Measured> found =
        entries.stream()
            .filter(named -> named.finding().kind() != Finding.Kind.WING)
            .map(named -> new Measured(named, measure.applyAsInt(named)))
            .filter(measured -> measured.value() <= most)
            .sorted(Comparator.comparingInt(Measured::value).thenComparing(Measured::named, WEIGHT))
            .toList();
    return byConcern(found).stream().map(Measured::finding).toList();
  }

  /**
   * Where people are the best that was found, the events stand in the order in which they concern
   * them, of equals the earlier; the rest, and the place of the first event, stay as they are.
   */
  private List<Measured> byConcern(List<Measured> found) {
    if (found.isEmpty() || found.getFirst().finding().kind() != Finding.Kind.PERSON) {
      return found;
    }
    int best = found.getFirst().value();
    List<String> people =
        found.stream()
            .takeWhile(one -> one.value() == best && one.finding().kind() == Finding.Kind.PERSON)
            .map(one -> one.finding().id())
            .toList();
    Iterator<Measured> events =
        found.stream()
            .filter(Measured::isEvent)
            .sorted(
                Comparator.comparingInt(
                        (Measured one) -> concern.of(one.finding(), one.isCalledSo(), people))
                    .reversed()
                    .thenComparing(one -> one.finding().day().orElse(LocalDate.MAX)))
            .iterator();
    return found.stream().map(one -> one.isEvent() ? events.next() : one).toList();
  }

  private record Measured(Named named, int value) {

    Finding finding() {
      return named.finding();
    }

    boolean isEvent() {
      return finding().kind() == Finding.Kind.EVENT;
    }

    /** Whether it is called by the words, not only told with them. */
    boolean isCalledSo() {
      return value < Named.TOLD;
    }
  }

  /** At most three ids of what is called much the same: parts fit, or a few letters differ. */
  public List<String> near(String id, Finding.Kind kind) {
    String wanted = Folded.of(id);
    String latin = Latin.of(wanted);
    String sound = Latin.sound(wanted);
    int most = Math.max(1, wanted.length() / 3);
    ToIntFunction<Named> distance =
        named ->
            Math.min(
                Named.distance(named.called(), wanted, FAR),
                Named.distance(named.called(), latin, FAR));
    Predicate<Named> holds =
        named -> !wanted.isEmpty() && named.called().stream().anyMatch(so -> so.contains(wanted));
    return of(kind)
        .filter(holds.or(named -> distance.applyAsInt(named) <= most))
        .sorted(
            Comparator.<Named>comparingInt(named -> named.rank(wanted, sound))
                .thenComparingInt(distance)
                .thenComparing(WEIGHT))
        .limit(MOST_SUGGESTIONS)
        .map(named -> named.finding().id())
        .toList();
  }
}
