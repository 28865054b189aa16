package apparat.app.model;

import apparat.session.Finding;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Looking for people and bodies by words in Latin or Cyrillic letters. */
public final class SearchModel {

  private static final int SHOWN = 10;

  private final Function<String, List<Finding>> find;
  private final SelectionModel selection;
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(0);

  public SearchModel(Function<String, List<Finding>> find, SelectionModel selection) {
    this.find = find;
    this.selection = selection;
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
    }
    findings.set(List.of());
  }
}
