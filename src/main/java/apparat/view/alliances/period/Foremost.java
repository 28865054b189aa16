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
 * Who comes first on a page that has no room for all: full members of the leading body, then those
 * whose ties add up to most that day, for which candidates and leaders of groups that have a camp
 * are given some more. Of equals, who has more ties over the whole period: the same people day
 * after day.
 */
public final class Foremost {

  /** As much as two or three close ties. */
  private static final int OF_STANDING = 5;

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
            Comparator.comparing((Standing one) -> one.ring() != Ring.FULL)
                .thenComparingInt(one -> -weight(one, leaders, sums))
                .thenComparingLong(one -> -ofPeriod.getOrDefault(one.id(), 0L))
                .thenComparing(Standing::id))
        .map(Standing::id)
        .toList();
  }

  private static int weight(Standing one, Set<String> leaders, Map<String, Integer> sums) {
    boolean stands = one.ring() == Ring.CANDIDATE || leaders.contains(one.id());
    return sums.getOrDefault(one.id(), 0) + (stands ? OF_STANDING : 0);
  }
}
