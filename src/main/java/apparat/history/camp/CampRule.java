package apparat.history.camp;

import apparat.record.Allegiance;
import apparat.record.Faction;
import apparat.record.Person;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one camp that a person has on a day, if any.
 *
 * <p>Who is named under a camp has it for life. Else the strongest allegiance that brings a camp
 * decides: groups before blocs; leaders, members and signatories before sympathisers; declared
 * groups, then declarations, then historians' groupings; leaders first; then the later start; then
 * the faction's id; then, of rows that contradict each other, the camp's. Who is in a bloc of the
 * majority only has the camp that the bloc's rows name for them.
 */
public final class CampRule {

  private static final List<String> KINDS = List.of("declared", "declaration", "historians");

  private final Map<String, Faction> factions;
  private final Set<String> camps;
  private final Map<String, String> forLife;
  private final Comparator<Allegiance> strongestFirst;

  /**
   * The rule for a data set.
   *
   * @param factions by id
   * @param camps the ids of camps
   * @param forLife the camps of those who have one by their own name, by person
   */
  public CampRule(Map<String, Faction> factions, Set<String> camps, Map<String, String> forLife) {
    this.factions = factions;
    this.camps = camps;
    this.forLife = forLife;
    this.strongestFirst =
        Comparator.comparing((Allegiance a) -> kind(a).equals("bloc"))
            .thenComparing(a -> a.role().equals("sympathiser"))
            .thenComparing(a -> kindOrder(kind(a)))
            .thenComparing(a -> !a.role().equals("leader"))
            .thenComparing(a -> a.spell().firstDay(), Comparator.reverseOrder())
            .thenComparing(Allegiance::faction)
            .thenComparing(a -> brought(a).orElse(""));
  }

  private String kind(Allegiance allegiance) {
    return Optional.ofNullable(factions.get(allegiance.faction())).map(Faction::kind).orElse("");
  }

  private static int kindOrder(String kind) {
    int order = KINDS.indexOf(kind);
    return order < 0 ? KINDS.size() : order;
  }

  /**
   * The id of the camp that the person has on the day.
   *
   * @param allegiances all that the person has on the day, in any order
   */
  public Optional<String> camp(Person person, LocalDate day, List<Allegiance> allegiances) {
    Optional<String> own =
        Optional.ofNullable(forLife.get(person.id())).filter(camp -> lives(person, day));
    return own.isPresent()
        ? own
        : allegiances.stream()
            .filter(allegiance -> brought(allegiance).isPresent())
            .min(strongestFirst)
            .flatMap(this::brought);
  }

  private static boolean lives(Person person, LocalDate day) {
    return person.died().map(HistoricalDate::first).map(day::isBefore).orElse(true);
  }

  /** The camp that the allegiance stands for: its own, else that of the faction. */
  private Optional<String> brought(Allegiance allegiance) {
    Optional<String> ofFaction =
        Optional.ofNullable(factions.get(allegiance.faction())).map(Faction::camp);
    return Optional.of(allegiance.camp())
        .filter(own -> !own.isEmpty())
        .or(() -> ofFaction)
        .filter(camps::contains);
  }
}
