package apparat.view.alliances.period;

import apparat.history.History;
import apparat.history.Snapshot;
import apparat.record.Tie;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who comes first on a page that has no room for all: full members of the leading body, then
 * leaders of groups that have a camp, then candidates, then those whose ties add up to most that
 * day. Of equals, who has more ties over the whole period: the same people day after day.
 */
public final class Foremost {

  private final Company company;
  private final Map<String, Long> ofPeriod = new HashMap<>();

  Foremost(History history, Company company) {
    this.company = company;
    for (Tie tie : history.data().ties()) {
      long days = tie.spell().endDay().toEpochDay() - tie.spell().firstDay().toEpochDay();
      long weight = Math.max(0, days) * (tie.strength() - 1);
      ofPeriod.merge(tie.source(), weight, Long::sum);
      ofPeriod.merge(tie.target(), weight, Long::sum);
    }
  }

  /** The people of a day, by id, who comes first at the beginning. */
  public List<String> of(Snapshot day, Collection<Standing> people) {
    Set<String> leaders = company.leaders(day);
    Map<String, Integer> sums = Company.sums(day);
    return people.stream()
        .sorted(
            Comparator.comparingInt((Standing one) -> rank(one, leaders))
                .thenComparingInt(one -> -sums.getOrDefault(one.id(), 0))
                .thenComparingLong(one -> -ofPeriod.getOrDefault(one.id(), 0L))
                .thenComparing(Standing::id))
        .map(Standing::id)
        .toList();
  }

  private static int rank(Standing one, Set<String> leaders) {
    return switch (one.ring()) {
      case FULL -> 0;
      case CANDIDATE -> leaders.contains(one.id()) ? 1 : 2;
      case NONE -> leaders.contains(one.id()) ? 1 : 3;
    };
  }
}
