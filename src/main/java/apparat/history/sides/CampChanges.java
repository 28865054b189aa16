package apparat.history.sides;

import apparat.history.Camp;
import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.History;
import apparat.history.words.Quoted;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells who goes over from one camp to another on a day, those with the same way together. */
record CampChanges(History history, LocalDate day) {

  private record Way(Camp from, Camp to) {}

  /**
   * Who has a camp before and another one after; who had none is told with the faction. The dead
   * change no sides.
   */
  List<Change> told(List<AllegianceStep> steps) {
    Map<String, List<AllegianceStep>> people =
        steps.stream()
            .collect(
                Collectors.groupingBy(
                    AllegianceStep::person, LinkedHashMap::new, Collectors.toList()));
    Map<Way, List<String>> ways =
        new TreeMap<>(
            Comparator.comparingInt((Way way) -> way.from().order())
                .thenComparingInt(way -> way.to().order()));
    people.keySet().forEach(person -> way(person).ifPresent(way -> add(ways, way, person)));
    return ways.entrySet().stream()
        .map(way -> change(way.getKey(), way.getValue(), people))
        .toList();
  }

  private static void add(Map<Way, List<String>> ways, Way way, String person) {
    ways.computeIfAbsent(way, key -> new ArrayList<>()).add(person);
  }

  private Optional<Way> way(String person) {
    Optional<Camp> before = history.campOf(person, day.minusDays(1));
    Optional<Camp> after = history.campOf(person, day);
    return before.isEmpty() || after.isEmpty() || before.equals(after) || dead(person)
        ? Optional.empty()
        : Optional.of(new Way(before.get(), after.get()));
  }

  private boolean dead(String person) {
    return history
        .person(person)
        .died()
        .map(HistoricalDate::first)
        .filter(death -> !death.isAfter(day))
        .isPresent();
  }

  private Change change(Way way, List<String> who, Map<String, List<AllegianceStep>> steps) {
    Telling telling = new Telling(day, Kind.SWITCHED);
    who.stream()
        .flatMap(person -> steps.getOrDefault(person, List.of()).stream())
        .flatMap(step -> step.rows().stream())
        .forEach(telling::with);
    String verb = who.size() == 1 ? " changes sides" : " change sides";
    String sentence =
        new Names(history).people(who)
            + verb
            + ", from "
            + Quoted.of(way.from().name())
            + " to "
            + Quoted.of(way.to().name());
    return telling.said(sentence, List.of());
  }
}
