package apparat.app.timebar.period;

import apparat.history.Camp;
import apparat.history.DataSet;
import apparat.history.History;
import apparat.record.Faction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The lanes of the camps. On each day the foremost faction speaks for its camp; a lane tells them
 * one after another.
 */
final class Lanes {

  /** More lanes than these would leave the picture too little room. */
  static final int MOST = 6;

  private final LocalDate first;
  private final LocalDate end;

  private Lanes(LocalDate first, LocalDate end) {
    this.first = first;
    this.end = end;
  }

  /**
   * The lanes in the order in which they begin, at most {@link #MOST}; where there are more camps,
   * those share a lane that can.
   */
  static List<Lane> of(History history) {
    DataSet data = history.data();
    Lanes period =
        new Lanes(history.manifest().firstDay(), history.manifest().lastDay().plusDays(1));
    List<Lane> lanes =
        history.manifest().camps().stream()
            .map(camp -> period.lane(camp, data))
            .filter(lane -> !lane.spans().isEmpty())
            .sorted(Comparator.comparing(Lane::first))
            .toList();
    return fewer(lanes);
  }

  private Lane lane(Camp camp, DataSet data) {
    List<Stand> stands = Stand.of(camp.id(), data.factions(), data.allegiances());
    List<LaneSpan> spans = new ArrayList<>();
    LocalDate from = first;
    for (LocalDate to : turns(stands)) {
      foremost(camp, stands, from, to).ifPresent(span -> append(spans, span));
      from = to;
    }
    return new Lane(List.of(camp), List.copyOf(spans));
  }

  /** The days on which another may be foremost, and the end. */
  private NavigableSet<LocalDate> turns(List<Stand> stands) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    stands.stream()
        .flatMap(stand -> Stream.of(stand.spell().firstDay(), stand.spell().endDay()))
        .filter(day -> day.isAfter(first) && day.isBefore(end))
        .forEach(days::add);
    days.add(end);
    return days;
  }

  private static Optional<LaneSpan> foremost(
      Camp camp, List<Stand> stands, LocalDate from, LocalDate to) {
    List<Stand> now =
        stands.stream()
            .filter(stand -> stand.spell().holdsOn(from))
            .sorted(Stand.FOREMOST)
            .toList();
    if (now.isEmpty()) {
      return Optional.empty();
    }
    Stand stand = now.getFirst();
    List<Faction> others = now.stream().skip(1).map(Stand::faction).toList();
    return Optional.of(
        new LaneSpan(
            camp, stand.faction(), from, to, stand.vagueStart(from), stand.vagueEnd(to), others));
  }

  /** The same faction on both sides of a day is one span. */
  private static void append(List<LaneSpan> spans, LaneSpan next) {
    if (spans.isEmpty()
        || !spans.getLast().faction().equals(next.faction())
        || !spans.getLast().end().equals(next.start())) {
      spans.add(next);
      return;
    }
    LaneSpan before = spans.removeLast();
    List<Faction> others =
        Stream.concat(before.others().stream(), next.others().stream()).distinct().toList();
    spans.add(
        new LaneSpan(
            next.camp(),
            next.faction(),
            before.start(),
            next.end(),
            before.vagueStart(),
            next.vagueEnd(),
            others));
  }

  private static List<Lane> fewer(List<Lane> lanes) {
    List<Lane> left = new ArrayList<>(lanes);
    while (left.size() > MOST && share(left)) {
      left.sort(Comparator.comparing(Lane::first));
    }
    return List.copyOf(left.subList(0, Math.min(MOST, left.size())));
  }

  /** Puts the first two that go with each other into one lane; false where none do. */
  private static boolean share(List<Lane> lanes) {
    for (int i = 0; i < lanes.size(); i++) {
      for (int j = i + 1; j < lanes.size(); j++) {
        if (lanes.get(i).goesWith(lanes.get(j))) {
          lanes.set(i, lanes.get(i).with(lanes.remove(j)));
          return true;
        }
      }
    }
    return false;
  }
}
