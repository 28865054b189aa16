package apparat.history.sides;

import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.History;
import apparat.history.sides.Circles.Circle;
import apparat.history.sides.TieStep.Bond;
import apparat.history.words.BondWords;
import apparat.record.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of the ties that begin, end and turn on a day; those alike in one sentence. */
final class TieChanges {

  private final LocalDate day;
  private final Names names;
  private final TieWords words;

  TieChanges(History history, LocalDate day) {
    this.day = day;
    this.names = new Names(history);
    this.words = new TieWords(names);
  }

  /** All steps that may share a sentence have one of these in common. */
  private record Sort(Kind kind, Bond like, int before, int after, List<String> remarks) {

    static Sort of(TieStep step, List<String> remarks) {
      Bond bond = step.bond();
      Bond like =
          new Bond(
              bond.directed() ? bond.from() : "",
              "",
              bond.kind(),
              bond.directed(),
              bond.positive());
      boolean goesOn = !step.begins() && !step.ends();
      int before = step.begins() ? 0 : goesOn && step.after() > step.before() ? 1 : 2;
      return new Sort(kind(step), like, before, step.begins() ? step.after() : 0, remarks);
    }

    private static Kind kind(TieStep step) {
      return step.begins() ? Kind.TIED : step.ends() ? Kind.UNTIED : Kind.TURNED;
    }
  }

  List<Change> told(List<TieStep> steps) {
    List<TieStep> rest = new ArrayList<>(steps);
    List<Change> changes = new ArrayList<>(turned(rest));
    Map<Sort, List<TieStep>> sorts = grouped(rest, step -> Sort.of(step, remarks(step)));
    sorts.forEach((sort, alike) -> changes.addAll(told(sort, alike)));
    return changes;
  }

  /** Allies who become rivals or the other way round; their steps are taken out of the list. */
  private List<Change> turned(List<TieStep> steps) {
    List<Change> changes = new ArrayList<>();
    for (TieStep step : List.copyOf(steps)) {
      Optional<TieStep> other = steps.stream().filter(end -> turns(step, end)).findFirst();
      if (steps.contains(step) && other.isPresent()) {
        steps.removeAll(List.of(step, other.get()));
        changes.add(turned(step, other.get()));
      }
    }
    return changes;
  }

  private static boolean turns(TieStep begun, TieStep ended) {
    return begun.begins()
        && ended.ends()
        && begun.bond().joinsSame(ended.bond())
        && begun.bond().positive() != ended.bond().positive()
        && Stream.of(begun, ended).allMatch(step -> step.bond().kind().matches("alliance|rivalry"));
  }

  private Change turned(TieStep begun, TieStep ended) {
    boolean allies = begun.bond().positive();
    String pair = names.person(begun.bond().from()) + " and " + names.person(begun.bond().to());
    String sentence =
        pair
            + (allies
                ? ", until then rivals, become allies"
                : ", until then allies, become rivals");
    Telling telling = new Telling(day, Kind.TURNED);
    begun.rows().forEach(telling::with);
    ended.rows().forEach(telling::with);
    return telling.said(sentence, strength(begun));
  }

  private List<Change> told(Sort sort, List<TieStep> alike) {
    TieStep example = alike.getFirst();
    if (sort.like().directed()) {
      List<String> targets = alike.stream().map(step -> step.bond().to()).toList();
      return List.of(change(sort, alike, words.directed(example, targets)));
    }
    return Circles.of(alike).stream()
        .map(circle -> change(sort, within(circle, alike), sentence(example, circle)))
        .toList();
  }

  private String sentence(TieStep example, Circle circle) {
    return example.begins() || example.ends()
        ? words.mutual(example, circle)
        : words.changed(example, circle);
  }

  /** The steps that the circle tells of. */
  static List<TieStep> within(Circle circle, List<TieStep> steps) {
    return steps.stream().filter(step -> holds(circle, step.bond())).toList();
  }

  private static boolean holds(Circle circle, Bond bond) {
    boolean from = circle.others().contains(bond.from());
    boolean to = circle.others().contains(bond.to());
    return from && (to && circle.complete() || bond.to().equals(circle.centre()))
        || to && bond.from().equals(circle.centre());
  }

  private Change change(Sort sort, List<TieStep> steps, String sentence) {
    Telling telling = new Telling(day, sort.kind());
    steps.forEach(step -> step.rows().forEach(telling::with));
    return telling.said(sentence, strength(steps.getFirst()));
  }

  private static List<String> strength(TieStep step) {
    String measure = BondWords.measure(step.bond().positive(), step.after());
    return step.begins() && !measure.isEmpty() ? List.of(measure) : List.of();
  }

  private List<String> remarks(TieStep step) {
    Telling telling = new Telling(day, Kind.TURNED);
    for (Tie row : step.rows()) {
      telling.with(row);
    }
    return telling.remarks();
  }

  private static <K, T> Map<K, List<T>> grouped(List<T> items, Function<T, K> key) {
    return items.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
