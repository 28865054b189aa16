package apparat.app.manners;

import apparat.app.look.LookModel;
import apparat.drawing.Theme;
import apparat.session.View;
import apparat.view.frame.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reader wants to find as it was left.
 *
 * @param width of the window; 0 as the screen suggests
 * @param height of the window; 0 as the screen suggests
 * @param calm whether motion is reduced
 * @param scale how much everything is enlarged, one of {@link LookModel#SCALES}
 * @param recent folders of data sets opened, the latest first
 * @param toured whether the tour has been offered
 * @param export how a picture was written last, in words; empty where none was
 * @param places where data sets were left, the latest first
 */
public record Preferences(
    double width,
    double height,
    View view,
    Theme theme,
    Language language,
    boolean calm,
    double scale,
    List<Path> recent,
    boolean toured,
    String export,
    List<Place> places) {

  /** How many data sets are remembered. */
  public static final int RECENT = 8;

  /** Of somebody who comes for the first time. */
  public static final Preferences FIRST =
      new Preferences(
          0,
          0,
          View.HIERARCHY,
          Theme.LIGHT,
          Language.EN,
          false,
          1,
          List.of(),
          false,
          "",
          List.of());

  public Preferences {
    recent = List.copyOf(recent);
    places = List.copyOf(places);
  }

  /** The same after a data set has been opened. */
  public Preferences opened(Path dataSet) {
    Path folder = dataSet.toAbsolutePath().normalize();
    List<Path> latest = new ArrayList<>(recent);
    latest.remove(folder);
    latest.addFirst(folder);
    return recent(latest.subList(0, Math.min(RECENT, latest.size())));
  }

  /** The same without a data set that is no longer there. */
  public Preferences without(Path dataSet) {
    return recent(recent.stream().filter(path -> !path.equals(dataSet)).toList());
  }

  private Preferences recent(List<Path> latest) {
    return new Preferences(
        width, height, view, theme, language, calm, scale, latest, toured, export, places);
  }

  /** The same with a window of that size. */
  public Preferences sized(double width, double height) {
    return new Preferences(
        width, height, view, theme, language, calm, scale, recent, toured, export, places);
  }

  /** The same after a picture was written so. */
  public Preferences exported(String words) {
    return new Preferences(
        width, height, view, theme, language, calm, scale, recent, toured, words, places);
  }

  /** The same with the look that is seen. */
  public Preferences looking(LookModel look) {
    return new Preferences(
        width,
        height,
        look.viewProperty().get(),
        look.themeProperty().get(),
        look.languageProperty().get(),
        look.calmProperty().get(),
        look.scaleProperty().get(),
        recent,
        toured,
        export,
        places);
  }

  /** The same after the tour has been offered. */
  public Preferences afterTour() {
    return new Preferences(
        width, height, view, theme, language, calm, scale, recent, true, export, places);
  }

  /** The same after a data set was left there. */
  public Preferences left(Place place) {
    List<Place> latest = new ArrayList<>(places);
    latest.removeIf(before -> before.dataSet().equals(place.dataSet()));
    latest.addFirst(place);
    return places(latest.subList(0, Math.min(RECENT, latest.size())));
  }

  private Preferences places(List<Place> latest) {
    return new Preferences(
        width, height, view, theme, language, calm, scale, recent, toured, export, latest);
  }

  /** Where that data set was left, if it was open before. */
  public Optional<Place> place(Path dataSet) {
    Path folder = dataSet.toAbsolutePath().normalize();
    return places.stream().filter(place -> place.dataSet().equals(folder)).findFirst();
  }

  /** A look of this kind. */
  public LookModel look() {
    LookModel look = new LookModel();
    look.show(view);
    look.useTheme(theme);
    look.useLanguage(language);
    look.reduceMotion(calm);
    look.enlarge(scale);
    return look;
  }
}
