package apparat.view.hierarchy.period;

import apparat.history.History;
import apparat.history.naming.Russian;
import apparat.layout.hierarchy.need.Need;
import apparat.record.Person;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.util.List;
import java.util.stream.Stream;

/**
 * The longest names that a body has in the period, in whichever language: the same places serve
 * all.
 */
final class LongestNames {
  private static final double SIZE = 11;
  private static final Type FULL = new Type(Face.MEDIUM, SIZE);
  private static final Type CANDIDATE = new Type(Face.REGULAR, SIZE);

  private LongestNames() {}

  static Need.Names of(History history, List<Stays.Stretch> stretches) {
    return new Need.Names(
        longest(history, stretches.stream().filter(stretch -> stretch.rank().full()), FULL),
        longest(history, stretches.stream().filter(stretch -> !stretch.rank().full()), CANDIDATE));
  }

  private static double longest(History history, Stream<Stays.Stretch> stretches, Type type) {
    return stretches
            .flatMap(stretch -> history.findPerson(stretch.person()).stream())
            .distinct()
            .flatMap(person -> names(person))
            .mapToDouble(name -> Typeface.width(name, type))
            .max()
            .orElse(0)
        / SIZE;
  }

  private static Stream<String> names(Person person) {
    return Stream.of(person.name(), Russian.shortName(person));
  }
}
