package apparat.app.compare;

import apparat.app.compare.Line.Heading;
import apparat.app.compare.Line.Names;
import apparat.app.compare.Line.Told;
import apparat.app.compare.Line.Turned;
import apparat.history.Change;
import apparat.history.History;
import apparat.session.compared.Comparison;
import apparat.session.compared.Comparison.OfBody;
import apparat.session.compared.Crossed;
import apparat.session.compared.ThenAndNow;
import apparat.view.frame.SourceWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
  private boolean everybody;

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

  /** Tells of all who have a tie or a group, as the map shows them, or of those who count. */
  public void showEverybody(boolean all) {
    if (everybody != all) {
      everybody = all;
      list();
    }
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
    List<Crossed> crossed =
        Crossed.between(histories.get(), now.days().then(), now.days().now(), everybody);
    List<Line> told = new ArrayList<>();
    told.add(
        new Heading(SIDES, "Who changed sides", counts(crossed, changes), changes.size(), opened));
    crossed.stream()
        .map(one -> new Turned(one.person().id(), one.person().name(), one.words()))
        .forEach(told::add);
    if (!crossed.isEmpty()) {
      told.add(new Names("Counted", List.of(Crossed.MEANING)));
    }
    if (opened) {
      changes.forEach(change -> told.add(told(change)));
    }
    return told;
  }

  /** As many as the head of the map says, and those whom it does not show. */
  private static String counts(List<Crossed> crossed, List<Change> changes) {
    long shown = crossed.stream().filter(Crossed::shown).count();
    long others = crossed.size() - shown;
    String people =
        (shown == 0 ? "nobody" : shown)
            + " on the map"
            + (others == 0 ? "" : ", " + others + (others == 1 ? " other" : " others"));
    return people
        + "; "
        + changes.size()
        + (changes.size() == 1 ? " change" : " changes")
        + " of sides, groups and ties";
  }

  private Told told(Change change) {
    return new Told(change, SourceWords.names(change.sources(), histories.get()));
  }
}
