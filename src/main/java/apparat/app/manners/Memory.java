package apparat.app.manners;

import apparat.app.look.LookModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Remembers how the window looks and what was opened in it, and has it kept at each change. */
public final class Memory {

  private final ReadOnlyObjectWrapper<Preferences> preferences;
  private final Consumer<Preferences> keep;

  /**
   * @param keep keeps them for the next start
   */
  public Memory(Preferences first, Consumer<Preferences> keep) {
    this.preferences = new ReadOnlyObjectWrapper<>(first);
    this.keep = keep;
  }

  public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
    return preferences.getReadOnlyProperty();
  }

  public Preferences preferences() {
    return preferences.get();
  }

  /** Data sets opened before, the latest first; those that are gone are forgotten. */
  public List<Path> recent() {
    preferences().recent().stream()
        .filter(path -> !Files.exists(path))
        .forEach(path -> change(now -> now.without(path)));
    return preferences().recent();
  }

  /** Follows a look as long as it is used. */
  public void follow(LookModel look) {
    look.viewProperty().addListener((p, before, now) -> looks(look));
    look.themeProperty().addListener((p, before, now) -> looks(look));
    look.languageProperty().addListener((p, before, now) -> looks(look));
    look.calmProperty().addListener((p, before, now) -> looks(look));
    look.scaleProperty().addListener((p, before, now) -> looks(look));
  }

  private void looks(LookModel look) {
    change(now -> now.looking(look));
  }

  /** A data set has been opened. */
  public void opened(Path dataSet) {
    change(now -> now.opened(dataSet));
  }

  /** A data set has been left there. */
  public void left(Place place) {
    change(now -> now.left(place));
  }

  /** The tour has been offered. */
  public void toured() {
    change(Preferences::afterTour);
  }

  /** A picture was to be written so. */
  public void exported(String words) {
    change(now -> now.exported(words));
  }

  /** The window has that size. */
  public void sized(double width, double height) {
    change(now -> now.sized(Math.rint(width), Math.rint(height)));
  }

  private void change(UnaryOperator<Preferences> difference) {
    Preferences changed = difference.apply(preferences());
    if (!changed.equals(preferences())) {
      preferences.set(changed);
      keep.accept(changed);
    }
  }
}
