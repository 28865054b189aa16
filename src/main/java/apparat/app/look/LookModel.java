package apparat.app.look;

import apparat.drawing.PageSize;
import apparat.drawing.Theme;
import apparat.session.View;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.frame.Language;
import apparat.view.hierarchy.HierarchyOptions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the reader wants to see and how: view, theme, language of names, doubtful rows, unfolded
 * wings, bodies drawn alone, calm, and what the map shows.
 */
public final class LookModel {

  private final MapModel map = new MapModel();
  private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.HIERARCHY);
  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
  private final ReadOnlyObjectWrapper<Language> language =
      new ReadOnlyObjectWrapper<>(HierarchyOptions.DEFAULT.language());
  private final ReadOnlyBooleanWrapper doubtful =
      new ReadOnlyBooleanWrapper(HierarchyOptions.DEFAULT.doubtful());

  /** How much everything in the window may be enlarged. */
  public static final List<Double> SCALES = List.of(1.0, 1.5, 2.0);

  private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyBooleanWrapper calm = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Set<String>> unfolded = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<List<String>> only = new ReadOnlyObjectWrapper<>(List.of());

  /**
   * For another data set: the same colours, letters and motion, nothing open and nothing hidden.
   */
  public LookModel forAnother() {
    LookModel other = new LookModel();
    other.view.set(view.get());
    other.theme.set(theme.get());
    other.language.set(language.get());
    other.calm.set(calm.get());
    other.scale.set(scale.get());
    return other;
  }

  /** For the same data set read anew: all that is seen of it stays. */
  public LookModel forTheSame() {
    LookModel same = forAnother();
    same.doubtful.set(doubtful.get());
    same.unfolded.set(unfolded.get());
    same.only.set(only.get());
    same.map.showAs(map);
    return same;
  }

  /** What the map of alliances shows. */
  public MapModel map() {
    return map;
  }

  public ReadOnlyObjectProperty<View> viewProperty() {
    return view.getReadOnlyProperty();
  }

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

  /** Ids of the bodies that are drawn alone; none: all are drawn. */
  public ReadOnlyObjectProperty<List<String>> onlyProperty() {
    return only.getReadOnlyProperty();
  }

  /** How much everything in the window is enlarged. */
  public ReadOnlyDoubleProperty scaleProperty() {
    return scale.getReadOnlyProperty();
  }

  /** Enlarges to the nearest of {@link #SCALES}. */
  public void enlarge(double wanted) {
    scale.set(
        SCALES.stream()
            .min(Comparator.comparingDouble(one -> Math.abs(one - wanted)))
            .orElseThrow());
  }

  /** The next larger scale, or with -1 the next smaller, as far as there is one. */
  public void enlargeBy(int steps) {
    int at = SCALES.indexOf(scale.get()) + steps;
    scale.set(SCALES.get(Math.clamp(at, 0, SCALES.size() - 1)));
  }

  public void show(View wanted) {
    view.set(wanted);
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

  /**
   * Opens a folded wing in place of the one that was open, so that it has all the room there is, or
   * folds an open one.
   */
  public void toggleWing(String wing) {
    unfolded.set(unfolded.get().contains(wing) ? Set.of() : Set.of(wing));
  }

  public void foldAll() {
    unfolded.set(Set.of());
  }

  /** Opens these wings and folds all others. */
  public void unfold(Set<String> wings) {
    unfolded.set(Set.copyOf(wings));
  }

  /** Draws these bodies alone, in a view that has bodies; with none, all again. */
  public void showOnly(List<String> bodies) {
    if (!bodies.isEmpty() && view.get() == View.ALLIANCES) {
      show(View.HIERARCHY);
    }
    only.set(List.copyOf(bodies));
  }

  /** Shows a view again with the bodies that were alone wherever it has bodies. */
  public void showAgain(View wanted, List<String> bodies) {
    only.set(List.copyOf(bodies));
    show(wanted);
  }

  /** The sight of a day on a page, with a person selected or none. */
  public Sight sight(LocalDate day, PageSize size, Optional<String> selected) {
    return sight(day, size, selected, Set.of());
  }

  /** The same where people and bodies of these ids stand out. */
  public Sight sight(LocalDate day, PageSize size, Optional<String> selected, Set<String> named) {
    return new Sight(
        day,
        size,
        view.get(),
        hierarchy(selected, unfolded.get()).name(named).only(only.get()),
        alliances(selected).name(named));
  }

  /** The sight of a day in another view with other wings open. */
  public Sight sight(
      LocalDate day, PageSize size, View seen, Optional<String> selected, Set<String> wings) {
    return new Sight(day, size, seen, hierarchy(selected, wings), alliances(selected));
  }

  private HierarchyOptions hierarchy(Optional<String> selected, Set<String> wings) {
    return new HierarchyOptions(theme.get(), selected, wings, language.get(), doubtful.get());
  }

  private AlliancesOptions alliances(Optional<String> selected) {
    return new AlliancesOptions(
        theme.get(),
        selected,
        language.get(),
        doubtful.get(),
        map.dialProperty().get(),
        map.everybodyProperty().get(),
        map.filterProperty().get());
  }
}
