package apparat.history.sides;

import apparat.history.Camp;
import apparat.history.History;
import apparat.record.Faction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How factions form and end and how people come and go, in sentences. */
record FactionWords(History history, Names names, LocalDate day) {

  /** So many can be read aloud; of more only the leaders are named. */
  private static final int MOST_NAMES = 8;

  /** As in {@code the Troika falls apart}; of a text only that its time is over. */
  static String ends(Faction faction) {
    String name = Names.faction(faction);
    return switch (faction.kind()) {
      case "bloc" -> name + " " + Names.verb(faction, "falls apart", "fall apart");
      case "declaration" -> "the time of " + name + " is over";
      default -> name + " " + Names.verb(faction, "breaks up", "break up");
    };
  }

  /** As in {@code the Troika forms: Kamenev, Stalin and Zinoviev}. */
  String forms(Faction faction, List<AllegianceStep> came) {
    String name = Names.faction(faction);
    if (faction.kind().equals("declaration")) {
      return name + " " + Names.verb(faction, "is", "are") + " signed" + named(" by ", came);
    }
    String forms = name + " " + Names.verb(faction, "forms", "form");
    String who = faction.kind().equals("bloc") ? byCamp(came) : named("", came);
    return forms + (who.isEmpty() ? "" : ": " + who);
  }

  /** Whom the faction held that ends: {@code , until then Kamenev, Stalin and Zinoviev}. */
  String of(List<AllegianceStep> left, Faction faction) {
    String signed = faction.kind().equals("declaration") ? named("; ", left) : "";
    return signed.isEmpty() ? named(", until then ", left) : signed + " had signed";
  }

  /** The sides that join, each with its people, where a bloc brings several together. */
  private String byCamp(List<AllegianceStep> came) {
    Map<Camp, List<AllegianceStep>> camps = new TreeMap<>(Comparator.comparingInt(Camp::order));
    came.forEach(
        step ->
            history
                .campOf(step.person(), day)
                .ifPresent(
                    camp -> camps.computeIfAbsent(camp, key -> new ArrayList<>()).add(step)));
    boolean all = camps.values().stream().mapToInt(List::size).sum() == came.size();
    if (camps.size() < 2 || !all || came.size() <= MOST_NAMES / 2) {
      return named("", came);
    }
    return camps.entrySet().stream()
        .map(camp -> named("", camp.getValue()) + " (" + camp.getKey().name() + ")")
        .collect(Collectors.joining(" with "));
  }

  private String named(String before, List<AllegianceStep> steps) {
    if (steps.isEmpty()) {
      return "";
    }
    if (steps.size() <= MOST_NAMES) {
      return before + people(steps);
    }
    List<AllegianceStep> leaders =
        steps.stream().filter(AllegianceStep::leads).limit(MOST_NAMES).toList();
    int others = steps.size() - leaders.size();
    return leaders.isEmpty()
        ? before + steps.size() + " people"
        : before + people(leaders, ", ") + " and " + others + " more";
  }

  private String people(List<AllegianceStep> steps) {
    return names.people(steps.stream().map(AllegianceStep::person).toList());
  }

  private String people(List<AllegianceStep> steps, String between) {
    return steps.stream()
        .map(step -> names.person(step.person()))
        .collect(Collectors.joining(between));
  }

  /** What one or several do alike: {@code Kalinin and Rykov become sympathisers of the Troika}. */
  String step(Faction faction, List<AllegianceStep> alike) {
    boolean one = alike.size() == 1;
    String who = people(alike);
    AllegianceStep step = alike.getFirst();
    String name = Names.faction(faction);
    boolean signs = faction.kind().equals("declaration");
    if (step.after().isEmpty()) {
      boolean member = !step.before().equals(Optional.of("sympathiser"));
      return member
          ? who + (one ? " leaves " : " leave ") + name
          : who + (one ? " no longer sympathises with " : " no longer sympathise with ") + name;
    }
    if (step.before().isPresent() && step.after().get().equals("sympathiser")) {
      return who + " now merely " + (one ? "sympathises with " : "sympathise with ") + name;
    }
    if (step.before().equals(Optional.of("leader"))) {
      return who + (one ? " no longer leads " : " no longer lead ") + name;
    }
    return switch (step.after().get()) {
      case "leader" -> who + (one ? " becomes a leader of " : " become leaders of ") + name;
      case "sympathiser" -> who + (one ? " sympathises with " : " sympathise with ") + name;
      case "signatory" -> who + (one ? " signs " : " sign ") + name;
      default -> who + (signs ? one ? " signs " : " sign " : one ? " joins " : " join ") + name;
    };
  }
}
