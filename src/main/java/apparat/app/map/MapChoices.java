package apparat.app.map;

import apparat.history.History;
import apparat.history.naming.NameOrder;
import apparat.record.Faction;
import apparat.record.Tie;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What there is to choose from: the kinds of ties and the groups that the data set knows. */
public final class MapChoices {

  private static final Comparator<Faction> BY_NAME =
      Comparator.comparing(Faction::name, new NameOrder());

  private final Supplier<History> histories;

  /**
   * @param histories the history as it is told now
   */
  public MapChoices(Supplier<History> histories) {
    this.histories = histories;
  }

  /** Kinds of ties, the most frequent first. */
  public List<String> kinds() {
    Map<String, Long> counts =
        histories.get().data().ties().stream()
            .collect(Collectors.groupingBy(Tie::kind, TreeMap::new, Collectors.counting()));
    return counts.keySet().stream()
        .sorted(Comparator.comparing((Function<String, Long>) counts::get).reversed())
        .toList();
  }

  /** Groups that exist on a day, by name, and those that are chosen already. */
  public List<Faction> groups(LocalDate day, Set<String> chosen) {
    return histories.get().data().factions().stream()
        .filter(group -> group.spell().holdsOn(day) || chosen.contains(group.id()))
        .sorted(BY_NAME)
        .toList();
  }
}
