package apparat.app.find;

import apparat.app.look.NamedHistory;
import apparat.session.find.Finder;
import apparat.session.find.Finding;
import apparat.session.find.Finding.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Looking for something by words: what was found, in groups, and which of it is marked. */
public final class SearchModel {

  /** So many of a group are shown at first. */
  private static final int SHOWN = 5;

  private final Function<String, List<Finding>> find;
  private final Function<String, String> advise;
  private final Consumer<Finding> chosen;
  private final ReadOnlyObjectWrapper<List<FoundGroup>> groups =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyStringWrapper advice = new ReadOnlyStringWrapper("");
  private final Set<Kind> whole = EnumSet.noneOf(Kind.class);
  private List<Finding> found = List.of();

  /**
   * @param find what the words fit, best first
   * @param advise what to try where nothing is found
   * @param chosen takes what the reader chooses
   */
  public SearchModel(
      Function<String, List<Finding>> find,
      Function<String, String> advise,
      Consumer<Finding> chosen) {
    this.find = find;
    this.advise = advise;
    this.chosen = chosen;
  }

  /** Looks for all that has a name; people are shown as the reader wants them called. */
  public static SearchModel of(Finder finder, NamedHistory names, Consumer<Finding> chosen) {
    return new SearchModel(
        words -> finder.find(words).stream().map(names::call).toList(), finder::advice, chosen);
  }

  /** What was found, the group with the best first. */
  public ReadOnlyObjectProperty<List<FoundGroup>> groupsProperty() {
    return groups.getReadOnlyProperty();
  }

  /** Which of the rows of all groups is taken when the reader agrees. */
  public ReadOnlyIntegerProperty markedProperty() {
    return marked.getReadOnlyProperty();
  }

  /** What to try when nothing was found; else empty. */
  public ReadOnlyStringProperty adviceProperty() {
    return advice.getReadOnlyProperty();
  }

  public void search(String words) {
    found = words.isBlank() ? List.of() : find.apply(words.strip());
    advice.set(words.isBlank() || !found.isEmpty() ? "" : advise.apply(words.strip()));
    whole.clear();
    marked.set(0);
    arrange();
  }

  private void arrange() {
    Map<Kind, List<Finding>> byKind = new LinkedHashMap<>();
    found.forEach(one -> byKind.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one));
    groups.set(
        byKind.entrySet().stream().map(entry -> group(entry.getKey(), entry.getValue())).toList());
  }

  private FoundGroup group(Kind kind, List<Finding> all) {
    int shown = whole.contains(kind) || all.size() <= SHOWN + 1 ? all.size() : SHOWN;
    return new FoundGroup(kind, all.size(), all.subList(0, shown));
  }

  /** Marks another row, so many further down. */
  public void mark(int by) {
    int count = groups.get().stream().mapToInt(FoundGroup::rows).sum();
    if (count > 0) {
      marked.set(Math.floorMod(marked.get() + by, count));
    }
  }

  /** The marked finding; empty when nothing is found, or the row that offers more is marked. */
  public Optional<Finding> markedFinding() {
    int row = marked.get();
    for (FoundGroup group : groups.get()) {
      if (row < group.rows()) {
        return row < group.shown().size() ? Optional.of(group.shown().get(row)) : Optional.empty();
      }
      row -= group.rows();
    }
    return Optional.empty();
  }

  /**
   * Takes the marked finding, or shows the whole group where more is marked.
   *
   * @return whether something was taken, so that the search is over
   */
  public boolean choose() {
    Optional<Finding> finding = markedFinding();
    finding.ifPresentOrElse(this::choose, this::showMarkedGroup);
    return finding.isPresent();
  }

  private void showMarkedGroup() {
    int row = marked.get();
    for (FoundGroup group : groups.get()) {
      if (row < group.rows()) {
        showAll(group.kind());
        return;
      }
      row -= group.rows();
    }
  }

  /** Shows all of a group; the first that was hidden is marked. */
  public void showAll(Kind kind) {
    List<FoundGroup> now = groups.get();
    int place =
        IntStream.range(0, now.size()).filter(i -> now.get(i).kind() == kind).findFirst().orElse(0);
    int before = now.stream().limit(place).mapToInt(FoundGroup::rows).sum();
    int first = before + now.get(place).shown().size();
    whole.add(kind);
    arrange();
    marked.set(first);
  }

  /** Takes what was found. */
  public void choose(Finding finding) {
    chosen.accept(finding);
    found = List.of();
    arrange();
  }
}
