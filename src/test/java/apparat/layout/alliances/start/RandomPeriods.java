package apparat.layout.alliances.start;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Link;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.distance.Targets;
import apparat.layout.alliances.distance.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random periods of a few days: people come and go, ties begin and end. */
final class RandomPeriods {

  private RandomPeriods() {}

  static Period period(long seed, int people, int days) {
    Random random = new Random(seed);
    List<Day> all = new ArrayList<>();
    for (int t = 0; t < days; t++) {
      all.add(day(random, people, 1 + random.nextInt(3)));
    }
    return Period.of(all, people);
  }

  private static Day day(Random random, int people, double weight) {
    int[] there = IntStream.range(0, people).filter(person -> random.nextInt(5) > 0).toArray();
    int[] grounds = IntStream.of(there).map(person -> random.nextInt(3) - 1).toArray();
    Extent[] extents = new Extent[there.length];
    Arrays.setAll(extents, i -> new Extent(1, 0.2 + there[i] % 3, 0.5));
    List<Link> links = new ArrayList<>();
    for (int a = 0; a < there.length; a++) {
      for (int b = a + 1; b < there.length; b++) {
        if (random.nextInt(3) == 0) {
          links.add(new Link(a, b, random.nextBoolean(), 2 + random.nextInt(2)));
        }
      }
    }
    return new Day(weight, there, grounds, new int[there.length][0], extents, links);
  }

  static List<Terms> terms(Period period) {
    return period.days().stream().map(Targets::of).toList();
  }
}
