package apparat.history.story;

import apparat.history.History;
import apparat.history.words.GroupWords;
import apparat.record.Allegiance;
import apparat.record.Event;
import apparat.record.Tie;
import apparat.time.HistoricalDate;
import apparat.time.Precision;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts together the turns of a person. */
final class Teller {

  private final History history;
  private final String person;
  private final List<Stretch> stretches;
  private final Map<LocalDate, HistoricalDate> dates = new TreeMap<>();

  /** Of all events those of the time of a turn, by its day. */
  private final Map<LocalDate, List<Event>> events = new TreeMap<>();

  private final List<Tie> ties;

  /** What the person signed. */
  private final List<Allegiance> texts;

  Teller(History history, String person) {
    this.history = history;
    this.person = person;
    this.stretches = Stretch.of(history, person);
    for (int i = 1; i < stretches.size(); i++) {
      dates.put(stretches.get(i).from(), dated(stretches.get(i - 1), stretches.get(i)));
    }
    this.ties =
        history.data().ties().stream()
            .filter(tie -> tie.touches(person))
            .filter(tie -> history.findPerson(tie.other(person)).isPresent())
            .toList();
    this.texts =
        history.data().allegiances().stream()
            .filter(row -> row.person().equals(person))
            .filter(row -> history.findFaction(row.faction()).filter(Stretch::isText).isPresent())
            .toList();
    for (Event event : history.data().events()) {
      nearest(event.date(), last(event))
          .ifPresent(turn -> events.computeIfAbsent(turn, key -> new ArrayList<>()).add(event));
    }
  }

  /** The day as exactly as the rows know it that begin or end on it. */
  private static HistoricalDate dated(Stretch before, Stretch after) {
    LocalDate day = after.from();
    List<HistoricalDate> written =
        Stream.concat(
                before.groups().stream().flatMap(row -> row.spell().end().stream()),
                after.groups().stream().flatMap(row -> row.spell().start().stream()))
            .filter(date -> date.first().equals(day))
            .sorted()
            .toList();
    boolean exact = written.isEmpty() || written.stream().anyMatch(HistoricalDate::exact);
    return exact ? HistoricalDate.of(day) : written.getFirst();
  }

  List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      turns.add(i == 0 ? opening() : turn(stretches.get(i - 1), stretches.get(i)));
    }
    return turns;
  }

  /** How the person stood when the period began is no turn: of its time nothing is told. */
  private Turn opening() {
    Stretch first = stretches.getFirst();
    return new Turn(
        first.from(),
        first.to(),
        Optional.empty(),
        end(first),
        first.camp(),
        first.camp(),
        first.groups(),
        List.of(),
        List.of(),
        signed(first),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private Turn turn(Stretch before, Stretch now) {
    List<Allegiance> came =
        now.atFirst().stream().filter(row -> !before.factions().contains(row.faction())).toList();
    List<Allegiance> gone =
        before.atLast().stream().filter(row -> !now.factions().contains(row.faction())).toList();
    List<String> groups = called(came, gone);
    List<Event> events = events(now.from(), groups);
    return new Turn(
        now.from(),
        now.to(),
        Optional.of(dates.get(now.from())),
        end(now),
        before.camp(),
        now.camp(),
        now.groups(),
        came,
        gone,
        signed(now),
        events,
        foremost(events, now.from(), groups),
        begun(now.from()),
        ended(now.from()));
  }

  private Optional<HistoricalDate> end(Stretch stretch) {
    return stretch.to().isAfter(history.manifest().lastDay())
        ? Optional.empty()
        : Optional.of(dates.getOrDefault(stretch.to(), lastDate(stretch.to())));
  }

  /** The end of the last turn is the death, as exactly as it is known. */
  private HistoricalDate lastDate(LocalDate end) {
    return history
        .person(person)
        .died()
        .filter(death -> death.first().equals(end))
        .orElse(HistoricalDate.of(end));
  }

  private List<Allegiance> signed(Stretch stretch) {
    Spell spell = Spell.of(stretch.from(), stretch.to());
    return texts.stream()
        .filter(row -> spell.holdsOn(row.spell().firstDay()))
        .sorted(Comparator.comparing(row -> row.spell().firstDay()))
        .toList();
  }

  private List<Event> events(LocalDate turn, List<String> groups) {
    return events.getOrDefault(turn, List.of()).stream()
        .filter(event -> event.people().contains(person) || names(event, groups))
        .sorted(Comparator.comparing(event -> event.date().first()))
        .toList();
  }

  /** First what names the group, then what was nearest, then what weighs most. */
  private Optional<Event> foremost(List<Event> events, LocalDate turn, List<String> groups) {
    Around time = Around.of(dates.get(turn));
    return events.stream()
        .min(
            Comparator.comparing((Event event) -> !names(event, groups))
                .thenComparing(event -> time.away(event.date().first(), last(event)))
                .thenComparing(Comparator.comparingInt(Event::weight).reversed()));
  }

  /**
   * As they are called in sentences, the Troika, not the Troika (triumvirate), and in the other
   * letters: events are told in one language, whichever names are in.
   */
  private List<String> called(List<Allegiance> came, List<Allegiance> gone) {
    return Stream.concat(came.stream(), gone.stream())
        .flatMap(row -> history.findFaction(row.faction()).stream())
        .flatMap(faction -> Stream.of(faction.name(), faction.nameRu()))
        .map(GroupWords::plain)
        .filter(name -> !name.isEmpty())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static boolean names(Event event, List<String> groups) {
    String words = (event.title() + " " + event.description()).toLowerCase(Locale.ROOT);
    return groups.stream().anyMatch(words::contains);
  }

  private static LocalDate last(Event event) {
    return event.end().map(over -> over.first().minusDays(1)).orElse(event.date().last());
  }

  private List<Tie> begun(LocalDate turn) {
    return ties(turn, Spell::start)
        .sorted(
            Comparator.comparing((Tie tie) -> !tie.positive())
                .thenComparing(Comparator.comparingInt(Tie::strength).reversed())
                .thenComparing(tie -> tie.row().line()))
        .toList();
  }

  private List<Tie> ended(LocalDate turn) {
    return ties(turn, Spell::end)
        .filter(tie -> !goesOn(tie))
        .sorted(Comparator.comparing(tie -> !tie.positive()))
        .toList();
  }

  private Stream<Tie> ties(LocalDate turn, Function<Spell, Optional<HistoricalDate>> end) {
    return ties.stream()
        .filter(
            tie ->
                end.apply(tie.spell())
                    .flatMap(date -> nearest(date, date.last()))
                    .filter(turn::equals)
                    .isPresent());
  }

  private boolean goesOn(Tie ended) {
    return ties.stream()
        .filter(tie -> tie.positive() == ended.positive())
        .filter(tie -> tie.other(person).equals(ended.other(person)))
        .anyMatch(tie -> tie.spell().holdsOn(ended.spell().endDay()));
  }

  /** The turn of whose time something is, of several the nearest. */
  private Optional<LocalDate> nearest(HistoricalDate date, LocalDate last) {
    if (date.precision() == Precision.YEAR) {
      return Optional.empty(); // nobody knows to which turn of the year it is near
    }
    long least = Long.MAX_VALUE;
    Optional<LocalDate> nearest = Optional.empty();
    for (Map.Entry<LocalDate, HistoricalDate> turn : dates.entrySet()) {
      if (turn.getValue().precision() == Precision.YEAR) {
        continue; // nor what of the year is near to such a turn
      }
      long away = Around.of(turn.getValue()).away(date.first(), last);
      if (away < least && Around.near(away)) {
        least = away;
        nearest = Optional.of(turn.getKey());
      }
    }
    return nearest;
  }
}
