package apparat.layout.alliances;

import apparat.geometry.Box;
import apparat.history.Camp;
import apparat.history.History;
import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.io.datapackage.DataPackage;
import apparat.record.Allegiance;
import apparat.record.Event;
import apparat.record.Tie;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The keyframes of the shipped data, people in view by the rule of the picture: the Politburo,
 * leaders of camps, and whose ties of the day add up.
 */
record ShippedPeriod(List<LocalDate> days, Set<LocalDate> keyMoments, List<Slice> slices) {

  static final Box FRAME = new Box(40, 112, 1520, 688);

  private static final ShippedPeriod SHIPPED = read();

  static ShippedPeriod shipped() {
    return SHIPPED;
  }

  private static ShippedPeriod read() {
    try {
      return of(History.of(DataPackage.read(Path.of("graphs", "bolshevik-party")).dataSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ShippedPeriod of(History history) {
    LocalDate first = history.manifest().firstDay();
    LocalDate last = history.manifest().lastDay();
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Tie tie : history.data().ties()) {
      if (tie.strength() >= 2) {
        days.add(tie.spell().firstDay());
        days.add(tie.spell().endDay());
      }
    }
    TreeSet<LocalDate> moments = new TreeSet<>();
    for (Event event : history.keyMoments()) {
      moments.add(event.date().first());
    }
    days.addAll(moments);
    days.add(first);
    days.headSet(first).clear();
    days.tailSet(last, false).clear();
    List<Slice> slices =
        days.stream().map(day -> slice(history, day, moments.contains(day) ? 3 : 1)).toList();
    return new ShippedPeriod(List.copyOf(days), moments, slices);
  }

  private static Slice slice(History history, LocalDate day, double weight) {
    Snapshot snapshot = history.at(day);
    Map<String, Integer> sums = new TreeMap<>();
    for (Tie tie : snapshot.ties()) {
      sums.merge(tie.source(), tie.strength() - 1, Integer::sum);
      sums.merge(tie.target(), tie.strength() - 1, Integer::sum);
    }
    Set<String> view = new TreeSet<>();
    sums.forEach(
        (person, sum) -> {
          if (sum >= 2) {
            view.add(person);
          }
        });
    snapshot.seatsIn("politburo").stream().map(seat -> seat.person().id()).forEach(view::add);
    for (Allegiance allegiance : snapshot.allegiances()) {
      boolean camp =
          history.findFaction(allegiance.faction()).filter(f -> !f.camp().isEmpty()).isPresent();
      if (allegiance.role().equals("leader") && camp) {
        view.add(allegiance.person());
      }
    }
    List<Actor> actors =
        view.stream()
            .filter(id -> history.findPerson(id).isPresent())
            .map(id -> actor(history, snapshot, id))
            .toList();
    List<Bond> bonds = new ArrayList<>();
    for (Tie tie : snapshot.ties()) {
      if (tie.strength() >= 2 && view.contains(tie.source()) && view.contains(tie.target())) {
        boolean inOrder = tie.source().compareTo(tie.target()) < 0;
        bonds.add(
            new Bond(
                inOrder ? tie.source() : tie.target(),
                inOrder ? tie.target() : tie.source(),
                tie.positive(),
                tie.strength()));
      }
    }
    return new Slice(actors, bonds, weight);
  }

  private static Actor actor(History history, Snapshot snapshot, String id) {
    double disc = 9.5 + 2.1 * Math.min(6, snapshot.posts(id));
    Optional<Seat> seat =
        snapshot.seatsIn("politburo").stream().filter(s -> s.person().id().equals(id)).findFirst();
    boolean full = seat.filter(s -> s.rows().getFirst().role().equals("member")).isPresent();
    double ring = seat.isPresent() ? 5.5 : 0;
    Type type =
        full
            ? new Type(Face.MEDIUM, 18)
            : seat.isPresent() ? new Type(Face.MEDIUM, 15) : new Type(Face.REGULAR, 15);
    List<String> blocs =
        snapshot.allegiances().stream()
            .filter(a -> a.person().equals(id))
            .map(Allegiance::faction)
            .filter(f -> history.findFaction(f).filter(x -> x.kind().equals("bloc")).isPresent())
            .distinct()
            .sorted()
            .toList();
    return new Actor(
        id,
        snapshot.campOf(id).map(Camp::id).orElse(""),
        blocs,
        disc + ring,
        Typeface.width(history.person(id).name(), type),
        type.size() * 1.2);
  }
}
