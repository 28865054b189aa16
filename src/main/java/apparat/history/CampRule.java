package apparat.history;

import apparat.record.Allegiance;
import apparat.record.Faction;
import apparat.record.Person;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * The one camp that a person has on a day, if any.
 *
 * <p>Who is named under a camp has it for life. Else the strongest allegiance that brings a camp
 * decides: groups before blocs; leaders, members and signatories before sympathisers; declared
 * groups, then declarations, then historians' groupings; leaders first; then the later start; then
 * the faction's id. Who is in a bloc of the majority only has the camp that the rows of the bloc
 * name for them.
 */
final class CampRule {

  private static final List<String> KINDS = List.of("declared", "declaration", "historians");

  private final Map<String, Faction> factions;
  private final Map<String, Camp> camps;
  private final Map<String, Camp> forLife;
  private final Comparator<Allegiance> strongestFirst;

  CampRule(DataSet data) {
    this.factions = data.factions().stream().collect(byKey(Faction::id));
    this.camps = data.manifest().camps().stream().collect(byKey(Camp::id));
    this.forLife =
        data.manifest().camps().stream()
            .flatMap(camp -> camp.people().stream().map(person -> Map.entry(person, camp)))
            .collect(
                Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    this.strongestFirst =
        Comparator.comparing((Allegiance a) -> kind(a).equals("bloc"))
            .thenComparing(a -> a.role().equals("sympathiser"))
            .thenComparing(a -> kindOrder(kind(a)))
            .thenComparing(a -> !a.role().equals("leader"))
            .thenComparing(a -> a.spell().firstDay(), Comparator.reverseOrder())
            .thenComparing(Allegiance::faction);
  }

  private static <T> Collector<T, ?, Map<String, T>> byKey(Function<T, String> key) {
    return Collectors.toMap(key, Function.identity(), (first, second) -> first);
  }

  private String kind(Allegiance allegiance) {
    return Optional.ofNullable(factions.get(allegiance.faction())).map(Faction::kind).orElse("");
  }

  private static int kindOrder(String kind) {
    int order = KINDS.indexOf(kind);
    return order < 0 ? KINDS.size() : order;
  }

  /** The camp that the person has on the day, given all their allegiances of that day. */
  Optional<Camp> camp(Person person, LocalDate day, List<Allegiance> allegiances) {
    Optional<Camp> own =
        Optional.ofNullable(forLife.get(person.id())).filter(camp -> lives(person, day));
    return own.isPresent()
        ? own
        : allegiances.stream()
            .filter(allegiance -> broughtCamp(allegiance).isPresent())
            .min(strongestFirst)
            .flatMap(this::broughtCamp);
  }

  private static boolean lives(Person person, LocalDate day) {
    return person.died().map(HistoricalDate::first).map(day::isBefore).orElse(true);
  }

  /** The camp that the allegiance stands for: its own, else that of the faction. */
  private Optional<Camp> broughtCamp(Allegiance allegiance) {
    Optional<String> ofFaction =
        Optional.ofNullable(factions.get(allegiance.faction())).map(Faction::camp);
    String id = allegiance.camp().isEmpty() ? ofFaction.orElse("") : allegiance.camp();
    return Optional.ofNullable(camps.get(id));
  }
}
