package apparat.layout.alliances;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Link;
import apparat.layout.alliances.day.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The slices in numbers, in the order of ids, so that nothing depends on the order of rows.
 *
 * @param ids by the person's number
 * @param actors of each day by seat
 */
record Cast(List<String> ids, List<List<Actor>> actors, Period period) {

  /** Free space around a box of disc and name, and between disc and name, in units of the frame. */
  static final double AIR = 5;

  static final double GAP = 1.5;

  static Cast of(List<Slice> slices) {
    Map<String, Integer> people = numbered(slices, actor -> Stream.of(actor.id()));
    Map<String, Integer> grounds = numbered(slices, actor -> Stream.of(actor.ground()));
    grounds.put("", -1);
    Map<String, Integer> blocs = numbered(slices, actor -> actor.blocs().stream());
    List<List<Actor>> actors = new ArrayList<>();
    List<Day> days = new ArrayList<>();
    for (Slice slice : slices) {
      List<Actor> there = slice.actors().stream().sorted(Comparator.comparing(Actor::id)).toList();
      actors.add(there);
      days.add(
          new Day(
              slice.weight(),
              there.stream().mapToInt(actor -> people.get(actor.id())).toArray(),
              there.stream().mapToInt(actor -> grounds.get(actor.ground())).toArray(),
              there.stream()
                  .map(actor -> actor.blocs().stream().mapToInt(blocs::get).sorted().toArray())
                  .toArray(int[][]::new),
              there.stream().map(Cast::extent).toArray(Extent[]::new),
              links(slice, there)));
    }
    return new Cast(
        List.copyOf(people.keySet()), List.copyOf(actors), Period.of(days, people.size()));
  }

  private static Map<String, Integer> numbered(
      List<Slice> slices, Function<Actor, Stream<String>> names) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    slices.stream()
        .flatMap(slice -> slice.actors().stream())
        .flatMap(names)
        .filter(name -> !name.isEmpty())
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
        .forEach(name -> numbers.put(name, numbers.size()));
    return numbers;
  }

  private static Extent extent(Actor actor) {
    return new Extent(
        Math.max(actor.radius(), actor.nameWidth() / 2) + AIR,
        actor.radius() + AIR,
        actor.radius() + GAP + actor.nameHeight() + AIR);
  }

  private static List<Link> links(Slice slice, List<Actor> there) {
    Map<String, Integer> seats = new LinkedHashMap<>();
    there.forEach(actor -> seats.put(actor.id(), seats.size()));
    return slice.bonds().stream()
        .filter(bond -> seats.containsKey(bond.a()) && seats.containsKey(bond.b()))
        .filter(bond -> !bond.a().equals(bond.b()))
        .map(
            bond -> {
              int a = seats.get(bond.a());
              int b = seats.get(bond.b());
              return new Link(Math.min(a, b), Math.max(a, b), bond.alliance(), bond.strength());
            })
        .distinct()
        .sorted(
            Comparator.comparingInt(Link::a)
                .thenComparingInt(Link::b)
                .thenComparing(Link::alliance)
                .thenComparingInt(Link::strength))
        .toList();
  }
}
