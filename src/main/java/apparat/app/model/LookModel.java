package apparat.app.model;

import apparat.drawing.Theme;
import apparat.view.frame.Language;
import apparat.view.hierarchy.HierarchyOptions;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How the reader wants to see it: theme, language of names, doubtful rows, unfolded wings, calm.
 */
public final class LookModel {

  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
  private final ReadOnlyObjectWrapper<Language> language =
      new ReadOnlyObjectWrapper<>(HierarchyOptions.DEFAULT.language());
  private final ReadOnlyBooleanWrapper doubtful =
      new ReadOnlyBooleanWrapper(HierarchyOptions.DEFAULT.doubtful());
  private final ReadOnlyBooleanWrapper calm = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Set<String>> unfolded = new ReadOnlyObjectWrapper<>(Set.of());

  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Language> languageProperty() {
    return language.getReadOnlyProperty();
  }

  /** Whether rows of low certainty are drawn. */
  public ReadOnlyBooleanProperty doubtfulProperty() {
    return doubtful.getReadOnlyProperty();
  }

  /** Whether motion is reduced to a short cross-fade. */
  public ReadOnlyBooleanProperty calmProperty() {
    return calm.getReadOnlyProperty();
  }

  /** Ids of the wings that are open. */
  public ReadOnlyObjectProperty<Set<String>> unfoldedProperty() {
    return unfolded.getReadOnlyProperty();
  }

  public void useTheme(Theme wanted) {
    theme.set(wanted);
  }

  /** Light becomes dark and dark becomes light. */
  public void switchTheme() {
    theme.set(theme.get().dark() ? Theme.LIGHT : Theme.DARK);
  }

  public void useLanguage(Language wanted) {
    language.set(wanted);
  }

  public void showDoubtful(boolean show) {
    doubtful.set(show);
  }

  public void reduceMotion(boolean reduce) {
    calm.set(reduce);
  }

  /** Opens a folded wing, or folds an open one. */
  public void toggleWing(String wing) {
    Set<String> wings = new LinkedHashSet<>(unfolded.get());
    if (!wings.remove(wing)) {
      wings.add(wing);
    }
    unfolded.set(Set.copyOf(wings));
  }

  public void foldAll() {
    unfolded.set(Set.of());
  }

  /** These wishes as options of the picture. */
  public HierarchyOptions options(Optional<String> selected) {
    return new HierarchyOptions(
        theme.get(), selected, unfolded.get(), language.get(), doubtful.get());
  }
}
