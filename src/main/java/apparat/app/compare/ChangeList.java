package apparat.app.compare;

import apparat.app.compare.Line.Heading;
import apparat.app.compare.Line.Names;
import apparat.app.compare.Line.Told;
import apparat.history.Camp;
import apparat.history.Change;
import apparat.history.History;
import apparat.record.Person;
import apparat.session.compared.Comparison;
import apparat.session.compared.Comparison.OfBody;
import apparat.session.compared.ThenAndNow;
import apparat.view.alliances.period.ChangedSides;
import apparat.view.frame.SourceWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The list of changes between two days: for each body who stayed, left and came, and below it, when
 * opened, every change in words with its sources. The foremost body is first, then come those who
 * changed sides, then the other bodies, at the end those in which nothing changed.
 */
public final class ChangeList {

  static final String SIDES = "sides";

  private final Supplier<History> histories;
  private final Set<String> open = new TreeSet<>();
  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
  private Optional<Comparison> comparison = Optional.empty();

  public ChangeList(History history) {
    this(() -> history);
  }

  /**
   * @param histories the history as it is told now
   */
  public ChangeList(Supplier<History> histories) {
    this.histories = histories;
  }

  /** Tells of the same days with people called otherwise. */
  public void tellAgain() {
    Optional<ThenAndNow> days = comparison.map(Comparison::days);
    comparison = Optional.empty();
    show(days);
  }

  public ReadOnlyObjectProperty<List<Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** Tells of these days; of none, nothing. */
  public void show(Optional<ThenAndNow> days) {
    boolean same =
        comparison
            .map(Comparison::days)
            .flatMap(now -> days.map(wanted -> isSame(now, wanted)))
            .orElse(false);
    if (!same) {
      comparison = days.map(wanted -> Comparison.of(histories.get(), wanted));
      list();
    }
  }

  private static boolean isSame(ThenAndNow one, ThenAndNow other) {
    return one.then().equals(other.then()) && one.now().equals(other.now());
  }

  /** Opens the sentences below a heading, or closes them. */
  public void toggle(String heading) {
    if (!open.remove(heading)) {
      open.add(heading);
    }
    list();
  }

  private void list() {
    List<Line> told = new ArrayList<>();
    comparison.ifPresent(
        now -> {
          List<OfBody> bodies =
              now.bodies().stream().sorted(Comparator.comparing(ChangeList::isUnchanged)).toList();
          bodies.stream().limit(1).forEach(body -> told.addAll(lines(body)));
          told.addAll(sides(now));
          bodies.stream().skip(1).forEach(body -> told.addAll(lines(body)));
        });
    lines.set(List.copyOf(told));
  }

  private static boolean isUnchanged(OfBody body) {
    return body.left().isEmpty() && body.came().isEmpty() && body.changes().isEmpty();
  }

  private List<Line> lines(OfBody body) {
    String id = body.body().id();
    List<Line> told = new ArrayList<>();
    int sentences = body.changes().size();
    boolean opened = open.contains(id);
    told.add(new Heading(id, body.name(), body.counts(), sentences, opened));
    names("Stayed", body.stayed()).ifPresent(told::add);
    names("Left", body.left()).ifPresent(told::add);
    names("Came", body.came()).ifPresent(told::add);
    if (opened) {
      body.changes().forEach(change -> told.add(told(change)));
    }
    return told;
  }

  private static Optional<Line> names(String word, List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(new Names(word, names));
  }

  private List<Line> sides(Comparison now) {
    List<Change> changes = now.sides();
    if (changes.isEmpty()) {
      return List.of();
    }
    boolean opened = open.contains(SIDES);
    String counts = changes.size() + (changes.size() == 1 ? " change" : " changes");
    List<Line> told = new ArrayList<>();
    told.add(new Heading(SIDES, "Who stood with whom", counts, changes.size(), opened));
    List<String> marked = marked(now.days());
    told.addAll(crossings(now.days(), marked));
    names("With their side, left or joined allies of others", partings(now.days(), marked))
        .ifPresent(told::add);
    if (opened) {
      changes.forEach(change -> told.add(told(change)));
    }
    return told;
  }

  /**
   * Who stood on one side then, or is marked on the map as standing on none, and on another now, by
   * the side of now.
   */
  private List<Line> crossings(ThenAndNow days, List<String> marked) {
    History history = histories.get();
    Map<Camp, List<String>> bySide = new LinkedHashMap<>();
    history.manifest().camps().forEach(camp -> bySide.put(camp, new ArrayList<>()));
    for (Person person : history.data().people()) {
      Optional<Camp> then = history.campOf(person.id(), days.then());
      Optional<Camp> now = history.campOf(person.id(), days.now());
      boolean told = then.isPresent() || marked.contains(person.id());
      if (told && now.isPresent() && !then.equals(now)) {
        bySide.computeIfAbsent(now.get(), camp -> new ArrayList<>()).add(person.name());
      }
    }
    return bySide.entrySet().stream()
        .flatMap(side -> names("Now " + side.getKey().name(), side.getValue()).stream())
        .toList();
  }

  /** Who has the side of then, but other allies. */
  private List<String> partings(ThenAndNow days, List<String> marked) {
    History history = histories.get();
    return marked.stream()
        .filter(id -> history.campOf(id, days.then()).equals(history.campOf(id, days.now())))
        .map(id -> history.person(id).name())
        .toList();
  }

  /** Whom the map marks. */
  private List<String> marked(ThenAndNow days) {
    return ChangedSides.between(histories.get(), days.then(), days.now(), false);
  }

  private Told told(Change change) {
    return new Told(change, SourceWords.names(change.sources(), histories.get()));
  }
}
