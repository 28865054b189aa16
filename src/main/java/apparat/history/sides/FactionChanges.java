package apparat.history.sides;

import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.History;
import apparat.record.Faction;
import apparat.record.Person;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of the factions that form and fall apart on a day and of those who join and leave. */
final class FactionChanges {

  private final History history;
  private final LocalDate day;
  private final Names names;
  private final TieWords words;
  private final FactionWords factionWords;

  FactionChanges(History history, LocalDate day) {
    this.history = history;
    this.day = day;
    this.names = new Names(history);
    this.words = new TieWords(names);
    this.factionWords = new FactionWords(history, names, day);
  }

  /**
   * The changes of the day, faction by faction in the order of the table.
   *
   * @param ties the steps of ties of that day; those told with a faction are taken out
   */
  List<Change> told(List<AllegianceStep> steps, List<TieStep> ties) {
    Map<String, List<AllegianceStep>> byFaction =
        steps.stream()
            .filter(AllegianceStep::moves)
            .collect(
                Collectors.groupingBy(
                    step -> step.faction().id(), LinkedHashMap::new, Collectors.toList()));
    List<Change> changes = new ArrayList<>();
    for (Faction faction : history.data().factions()) {
      List<AllegianceStep> own = byFaction.getOrDefault(faction.id(), List.of());
      changes.addAll(told(faction, own, ties));
    }
    return changes;
  }

  private List<Change> told(Faction faction, List<AllegianceStep> steps, List<TieStep> ties) {
    List<AllegianceStep> left = steps.stream().filter(step -> step.after().isEmpty()).toList();
    List<AllegianceStep> came = steps.stream().filter(step -> step.before().isEmpty()).toList();
    List<Change> changes = new ArrayList<>();
    boolean lasts = !faction.spell().isEmpty();
    if (lasts && faction.spell().endDay().equals(day)) {
      String sentence = FactionWords.ends(faction) + people(left, faction, ties);
      changes.add(whole(Kind.DISSOLVED, faction, left, sentence, ties));
    } else {
      changes.addAll(singly(Kind.QUIT, faction, left));
    }
    if (lasts && faction.spell().firstDay().equals(day)) {
      String sentence = factionWords.forms(faction, came) + allied(came, ties);
      changes.add(whole(Kind.FORMED, faction, came, sentence, ties));
    } else {
      changes.addAll(singly(Kind.JOINED, faction, came));
    }
    changes.addAll(singly(Kind.JOINED, faction, rest(steps)));
    return changes;
  }

  private static List<AllegianceStep> rest(List<AllegianceStep> steps) {
    return steps.stream()
        .filter(step -> step.before().isPresent() && step.after().isPresent())
        .toList();
  }

  /** Who are no longer allies, where the tables say so; else nobody, the name says it. */
  private String people(List<AllegianceStep> left, Faction faction, List<TieStep> ties) {
    List<TieStep> ended = inside(left, ties).stream().filter(TieStep::ends).toList();
    return ended.isEmpty() ? factionWords.of(left, faction) : ": " + sentences(ended);
  }

  private String allied(List<AllegianceStep> came, List<TieStep> ties) {
    List<TieStep> begun = inside(came, ties).stream().filter(TieStep::begins).toList();
    return begun.isEmpty() ? "" : "; " + sentences(begun);
  }

  private String sentences(List<TieStep> steps) {
    if (steps.size() == 2) {
      String first = pair(steps.getFirst());
      return first + ", " + words.mutual(steps.getLast(), circle(steps.getLast()));
    }
    return Circles.of(steps).stream()
        .map(circle -> words.mutual(steps.getFirst(), circle))
        .collect(Collectors.joining(", "));
  }

  private String pair(TieStep step) {
    return names.person(step.bond().from()) + " and " + names.person(step.bond().to());
  }

  private static Circles.Circle circle(TieStep step) {
    return Circles.of(List.of(step)).getFirst();
  }

  /** What happens between allies both of whom are leaders among these. */
  private static List<TieStep> inside(List<AllegianceStep> steps, List<TieStep> ties) {
    Set<String> people =
        steps.stream()
            .filter(AllegianceStep::leads)
            .map(AllegianceStep::person)
            .collect(Collectors.toUnmodifiableSet());
    return ties.stream()
        .filter(TieStep::ofAllies)
        .filter(tie -> people.contains(tie.bond().from()) && people.contains(tie.bond().to()))
        .toList();
  }

  private Change whole(
      Kind kind, Faction faction, List<AllegianceStep> steps, String sentence, List<TieStep> ties) {
    Telling telling = new Telling(day, kind).with(faction);
    steps.forEach(step -> step.rows().forEach(telling::with));
    List<TieStep> told =
        inside(steps, ties).stream()
            .filter(tie -> kind == Kind.FORMED ? tie.begins() : tie.ends())
            .toList();
    told.forEach(tie -> tie.rows().forEach(telling::with));
    ties.removeAll(told);
    return telling.said(sentence, List.of());
  }

  /** Those who do the same, in one sentence; the dead apart, see {@link Deaths}. */
  private List<Change> singly(Kind kind, Faction faction, List<AllegianceStep> steps) {
    record Sort(Optional<String> before, Optional<String> after, boolean dies, List<String> how) {}
    return steps.stream()
        .collect(
            Collectors.groupingBy(
                step -> new Sort(step.before(), step.after(), dies(step), remarks(step)),
                LinkedHashMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            alike -> {
              Telling telling = new Telling(day, kind).of(faction);
              alike.getValue().forEach(step -> step.rows().forEach(telling::with));
              return telling.said(factionWords.step(faction, alike.getValue()), List.of());
            })
        .toList();
  }

  private boolean dies(AllegianceStep step) {
    Person person = history.person(step.person());
    return step.after().isEmpty()
        && person.died().map(HistoricalDate::first).equals(Optional.of(day));
  }

  private List<String> remarks(AllegianceStep step) {
    Telling telling = new Telling(day, Kind.JOINED);
    step.rows().forEach(telling::with);
    return telling.remarks();
  }
}
