package apparat.app.model;

import apparat.session.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Looking for people and bodies by words in Latin or Cyrillic letters, and for a day by its date.
 */
public final class SearchModel {

  private static final int SHOWN = 10;

  private final Function<String, List<Finding>> find;
  private final SelectionModel selection;
  private final Consumer<LocalDate> showDate;
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(0);

  /**
   * @param showDate goes to a day that was found
   */
  public SearchModel(
      Function<String, List<Finding>> find,
      SelectionModel selection,
      Consumer<LocalDate> showDate) {
    this.find = find;
    this.selection = selection;
    this.showDate = showDate;
  }

  /** What was found, best first. */
  public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /** Which of the findings is taken when the reader agrees. */
  public ReadOnlyIntegerProperty markedProperty() {
    return marked.getReadOnlyProperty();
  }

  public void search(String words) {
    List<Finding> found = words.isBlank() ? List.of() : find.apply(words.strip());
    marked.set(0);
    findings.set(
        found.stream()
            .filter(finding -> finding.kind() != Finding.Kind.WING)
            .limit(SHOWN)
            .toList());
  }

  /** Marks another finding, so many further down. */
  public void mark(int by) {
    int count = findings.get().size();
    if (count > 0) {
      marked.set(Math.floorMod(marked.get() + by, count));
    }
  }

  /** Selects the marked finding, if there is any. */
  public void choose() {
    if (!findings.get().isEmpty()) {
      choose(findings.get().get(marked.get()));
    }
  }

  /** Selects what was found. */
  public void choose(Finding finding) {
    switch (finding.kind()) {
      case PERSON -> selection.selectPerson(finding.id());
      case BODY -> selection.selectBody(finding.id());
      case WING -> selection.clear();
      case DAY -> showDate.accept(LocalDate.parse(finding.id()));
    }
    findings.set(List.of());
  }
}
