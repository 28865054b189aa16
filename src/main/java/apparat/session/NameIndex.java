package apparat.session;

import apparat.history.DataSet;
import apparat.history.Wing;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of people, bodies and wings, to be found by parts of them or by what resembles them.
 */
final class NameIndex {

  private static final int MOST_SUGGESTIONS = 3;

  private final List<Entry> entries = new ArrayList<>();

  /** A thing with all its names, folded. */
  private record Entry(Finding finding, List<String> names) {

    /** 0 for a whole name, 1 for its beginning, 2 for beginnings of words, 3 for parts; else 4. */
    int rank(String words) {
      return names.stream().mapToInt(name -> rank(name, words)).min().orElse(4);
    }

    private static int rank(String name, String words) {
      if (name.equals(words)) {
        return 0;
      }
      if (name.startsWith(words)) {
        return 1;
      }
      if (Stream.of(words.split(" ")).allMatch(word -> (" " + name).contains(" " + word))) {
        return 2;
      }
      return name.contains(words) ? 3 : 4;
    }

    int distance(String words) {
      return names.stream().mapToInt(name -> EditDistance.between(name, words)).min().orElse(99);
    }
  }

  NameIndex(DataSet data) {
    data.people().forEach(person -> entries.add(entry(person)));
    data.bodies().forEach(body -> entries.add(entry(body, data.bodyNames())));
    data.manifest().wings().forEach(wing -> entries.add(entry(wing)));
  }

  private static Entry entry(Person person) {
    String detail = joined(person.fullName(), person.nameRu());
    return new Entry(
        new Finding(Finding.Kind.PERSON, person.id(), person.name(), detail),
        folded(Stream.of(person.name(), person.id(), person.fullName(), person.nameRu())));
  }

  private static Entry entry(Body body, List<BodyName> all) {
    Stream<String> former =
        all.stream()
            .filter(name -> name.body().equals(body.id()))
            .flatMap(name -> Stream.of(name.name(), name.shortName()));
    Stream<String> own = Stream.of(body.name(), body.shortName(), body.id(), body.nameRu());
    return new Entry(
        new Finding(Finding.Kind.BODY, body.id(), body.name(), body.nameRu()),
        folded(Stream.concat(own, former)));
  }

  private static Entry entry(Wing wing) {
    return new Entry(
        new Finding(Finding.Kind.WING, wing.id(), wing.name(), ""),
        folded(Stream.of(wing.id(), wing.name())));
  }

  private static List<String> folded(Stream<String> names) {
    return names.map(Folded::of).filter(name -> !name.isEmpty()).distinct().toList();
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
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
        .filter(entry -> fits(entry, wanted))
        .sorted(Comparator.comparingInt(entry -> entry.rank(wanted)))
        .map(Entry::finding)
        .toList();
  }

  private List<Finding> resembling(String wanted) {
    return peopleAndBodies()
        .filter(entry -> entry.distance(wanted) <= wanted.length() / 4)
        .sorted(Comparator.comparingInt(entry -> entry.distance(wanted)))
        .map(Entry::finding)
        .toList();
  }

  private Stream<Entry> peopleAndBodies() {
    return entries.stream().filter(entry -> entry.finding().kind() != Finding.Kind.WING);
  }

  /** At most three ids whose names hold these words or differ from them by a few letters. */
  List<String> near(String id, Finding.Kind kind) {
    String wanted = Folded.of(id);
    int most = Math.max(1, wanted.length() / 3);
    return entries.stream()
        .filter(entry -> entry.finding().kind() == kind)
        .filter(entry -> fits(entry, wanted) || entry.distance(wanted) <= most)
        .sorted(
            Comparator.<Entry>comparingInt(entry -> entry.rank(wanted))
                .thenComparingInt(entry -> entry.distance(wanted)))
        .limit(MOST_SUGGESTIONS)
        .map(entry -> entry.finding().id())
        .toList();
  }

  private static boolean fits(Entry entry, String wanted) {
    return !wanted.isEmpty() && entry.rank(wanted) < 4;
  }
}
