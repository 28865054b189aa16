package apparat.session;

import apparat.history.DataSet;
import apparat.record.Membership;
import apparat.session.spelling.Folded;
import apparat.session.spelling.Latin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of people, bodies and wings, to be found by parts of them or by what resembles them.
 */
final class NameIndex {

  private static final int MOST_SUGGESTIONS = 3;

  /** Of what fits or resembles equally well, people first, and who sat in more bodies. */
  private static final Comparator<Named> WEIGHT =
      Comparator.comparing((Named named) -> named.finding().kind())
          .thenComparing(Comparator.comparingLong(Named::seats).reversed());

  private final List<Named> entries = new ArrayList<>();

  NameIndex(DataSet data) {
    Map<String, Long> held = counted(data, Membership::person);
    Map<String, Long> filled = counted(data, Membership::body);
    data.people().forEach(one -> entries.add(Named.of(one, held.getOrDefault(one.id(), 0L))));
    data.bodies()
        .forEach(
            one -> entries.add(Named.of(one, data.bodyNames(), filled.getOrDefault(one.id(), 0L))));
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
  Optional<Finding> named(String words, Finding.Kind kind) {
    String wanted = Folded.of(words);
    List<Predicate<Named>> ways =
        List.of(
            named -> named.finding().id().equals(words),
            named -> Folded.of(named.finding().id()).equals(wanted),
            named -> named.soundsWhole(wanted),
            named -> named.sounds(wanted));
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

  /** People and bodies by how well the words fit, else those that resemble them. */
  List<Finding> find(String words) {
    String wanted = Folded.of(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Finding> found = fitting(wanted);
    return found.isEmpty() ? resembling(Latin.of(wanted)) : found;
  }

  private List<Finding> fitting(String wanted) {
    return peopleAndBodies()
        .filter(named -> named.rank(wanted) < Named.UNFIT)
        .sorted(Comparator.<Named>comparingInt(named -> named.rank(wanted)).thenComparing(WEIGHT))
        .map(Named::finding)
        .toList();
  }

  private List<Finding> resembling(String wanted) {
    ToIntFunction<Named> distance = named -> Named.distance(named.names(), wanted);
    return peopleAndBodies()
        .filter(named -> distance.applyAsInt(named) <= wanted.length() / 4)
        .sorted(Comparator.comparingInt(distance).thenComparing(WEIGHT))
        .map(Named::finding)
        .toList();
  }

  private Stream<Named> peopleAndBodies() {
    return entries.stream().filter(named -> named.finding().kind() != Finding.Kind.WING);
  }

  /** At most three ids of what is called much the same: parts fit, or a few letters differ. */
  List<String> near(String id, Finding.Kind kind) {
    String wanted = Folded.of(id);
    int most = Math.max(1, wanted.length() / 3);
    ToIntFunction<Named> distance =
        named ->
            Math.min(
                Named.distance(named.called(), wanted),
                Named.distance(named.called(), Latin.of(wanted)));
    Predicate<Named> holds =
        named -> !wanted.isEmpty() && named.called().stream().anyMatch(so -> so.contains(wanted));
    return of(kind)
        .filter(holds.or(named -> distance.applyAsInt(named) <= most))
        .sorted(
            Comparator.<Named>comparingInt(named -> named.rank(wanted))
                .thenComparingInt(distance)
                .thenComparing(WEIGHT))
        .limit(MOST_SUGGESTIONS)
        .map(named -> named.finding().id())
        .toList();
  }
}
