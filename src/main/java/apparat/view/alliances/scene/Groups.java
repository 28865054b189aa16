package apparat.view.alliances.scene;

import apparat.history.Camp;
import apparat.record.Allegiance;
import apparat.record.Certainty;
import apparat.record.Faction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The groups of a day that get a hull: camps with a group of their own, and blocs. */
public final class Groups {

  private static final int LEAST = 2;
  private static final int LONGEST_NAME = 30;

  private final Scene scene;
  private final List<Group> groups = new ArrayList<>();

  private Groups(Scene scene) {
    this.scene = scene;
  }

  /** Blocs first, each larger before smaller. */
  public static List<Group> of(Scene scene) {
    Groups groups = new Groups(scene);
    groups.blocs();
    scene.history.manifest().camps().forEach(groups::camp);
    return groups.groups.stream()
        .sorted(
            Comparator.comparing((Group group) -> !group.bloc())
                .thenComparing(group -> -group.members().size())
                .thenComparing(Group::key))
        .toList();
  }

  private Map<String, List<Allegiance>> rows(Predicate<Faction> which) {
    Map<String, List<Allegiance>> rows = new TreeMap<>();
    for (Allegiance row : scene.snapshot.allegiances()) {
      boolean sure = scene.look.doubtful() || row.certainty() != Certainty.LOW;
      if (sure && scene.history.findFaction(row.faction()).filter(which).isPresent()) {
        rows.computeIfAbsent(row.faction(), id -> new ArrayList<>()).add(row);
      }
    }
    return rows;
  }

  private void blocs() {
    Set<Set<String>> drawn = new java.util.HashSet<>();
    List<List<Allegiance>> largest = new ArrayList<>(rows(f -> f.kind().equals("bloc")).values());
    largest.sort(Comparator.comparing(rows -> -rows.size()));
    for (List<Allegiance> rows : largest) {
      Faction bloc = scene.history.faction(rows.getFirst().faction());
      Set<String> people = people(rows);
      List<Someone> shown = shown(people);
      Set<String> ids = new TreeSet<>();
      shown.forEach(one -> ids.add(one.id()));
      if (shown.size() >= LEAST && drawn.add(ids)) {
        groups.add(
            new Group(
                "hull/bloc/" + bloc.id(),
                bloc.id(),
                shortened(bloc.name()),
                Optional.empty(),
                shown,
                people.size(),
                sources(bloc, rows)));
      }
    }
  }

  /** A camp has a hull where a group stands for it that day. */
  private void camp(Camp camp) {
    Map<String, List<Allegiance>> byFaction =
        rows(f -> !f.kind().equals("bloc") && f.camp().equals(camp.id()));
    List<Allegiance> rows = byFaction.values().stream().flatMap(List::stream).toList();
    if (rows.isEmpty()) {
      insideBloc(camp);
      return;
    }
    Set<String> people = people(rows);
    people.removeIf(id -> !scene.snapshot.campOf(id).equals(Optional.of(camp)));
    List<Someone> shown = shown(people);
    if (shown.size() < LEAST) {
      return;
    }
    List<Allegiance> main =
        byFaction.values().stream()
            .max(Comparator.<List<Allegiance>>comparingInt(all -> shown(people(all)).size()))
            .orElseThrow();
    Faction faction = scene.history.faction(main.getFirst().faction());
    boolean covers = shown(people(main)).size() == shown.size();
    String name = shortened(faction.name());
    groups.add(
        new Group(
            "hull/camp/" + camp.id(),
            faction.id(),
            covers && name.length() <= LONGEST_NAME ? name : camp.name(),
            Optional.of(camp),
            shown,
            people.size(),
            sources(faction, rows)));
  }

  /** A camp without a group of its own that leads a bloc has a hull inside it. */
  private void insideBloc(Camp camp) {
    List<Allegiance> rows =
        rows(f -> f.kind().equals("bloc")).values().stream()
            .flatMap(List::stream)
            .filter(row -> row.camp().equals(camp.id()))
            .toList();
    Set<String> people = people(rows);
    people.removeIf(id -> !scene.snapshot.campOf(id).equals(Optional.of(camp)));
    List<Someone> shown = shown(people);
    boolean led = rows.stream().anyMatch(row -> row.role().equals("leader"));
    if (led && shown.size() >= LEAST) {
      groups.add(
          new Group(
              "hull/camp/" + camp.id(),
              "",
              camp.name(),
              Optional.of(camp),
              shown,
              people.size(),
              rows.stream()
                  .filter(row -> people.contains(row.person()))
                  .filter(row -> scene.find(row.person()).isPresent())
                  .map(row -> Words.row(row.row()))
                  .toList()));
    }
  }

  private static Set<String> people(List<Allegiance> rows) {
    Set<String> people = new TreeSet<>();
    rows.forEach(row -> people.add(row.person()));
    return people;
  }

  private List<Someone> shown(Set<String> people) {
    return people.stream().flatMap(id -> scene.find(id).stream()).toList();
  }

  private List<String> sources(Faction faction, List<Allegiance> rows) {
    List<String> all = new ArrayList<>();
    all.add(Words.row(faction.row()));
    rows.stream()
        .filter(row -> scene.find(row.person()).isPresent())
        .forEach(row -> all.add(Words.row(row.row())));
    return all;
  }

  /** Without what stands in brackets. */
  private static String shortened(String name) {
    return name.replaceAll("\\s*\\([^)]*\\)", "").strip();
  }
}
