package apparat.app.manners;

import apparat.app.look.LookModel;
import apparat.drawing.Theme;
import apparat.session.View;
import apparat.view.frame.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Preferences as lines of text, a name and a value each, that can be read and changed by hand. What
 * is not understood is left at what it is for somebody who comes for the first time.
 */
public final class PreferencesText {

  private static final String HEAD = "apparat preferences 1";
  private static final String TABLES = "tables";
  private static final double LARGEST = 20_000;

  private PreferencesText() {}

  /** The lines. */
  public static String write(Preferences all) {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    text.append("width ").append(Math.round(all.width())).append('\n');
    text.append("height ").append(Math.round(all.height())).append('\n');
    text.append("view ").append(all.view()).append('\n');
    text.append("theme ").append(all.theme().name()).append('\n');
    text.append("names ").append(all.language().name().toLowerCase(Locale.ROOT)).append('\n');
    text.append("calm ").append(all.calm()).append('\n');
    text.append("scale ").append(Math.round(all.scale() * 100)).append('\n');
    text.append("toured ").append(all.toured()).append('\n');
    if (!all.export().isEmpty()) {
      text.append("export ").append(all.export()).append('\n');
    }
    all.recent().stream()
        .map(Path::toString)
        .filter(path -> path.lines().count() == 1)
        .forEach(path -> text.append("recent ").append(path).append('\n'));
    all.places().stream()
        .filter(place -> place.dataSet().toString().lines().count() == 1)
        .forEach(place -> text.append("left ").append(words(place)).append('\n'));
    return text.toString();
  }

  private static String words(Place place) {
    return String.join(
        " ",
        place.day().toString(),
        place.view().toString(),
        place.tables() ? TABLES : "picture",
        place.dataSet().toString());
  }

  /** What the lines say; empty when they are no preferences at all. */
  public static Optional<Preferences> read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
      return Optional.empty();
    }
    Preferences first = Preferences.FIRST;
    return Optional.of(
        new Preferences(
            number(lines, "width"),
            number(lines, "height"),
            value(lines, "view", word -> View.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(first.view()),
            value(lines, "theme", Theme::named).orElse(first.theme()),
            value(lines, "names", word -> Language.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(first.language()),
            value(lines, "calm", Boolean::valueOf).orElse(false),
            scale(lines).orElse(first.scale()),
            recent(lines),
            value(lines, "toured", Boolean::valueOf).orElse(false),
            words(lines, "export").stream().findFirst().orElse(""),
            places(lines)));
  }

  private static double number(List<String> lines, String name) {
    return value(lines, name, Double::valueOf)
        .filter(size -> size >= 0 && size <= LARGEST)
        .orElse(0.0);
  }

  /** In percent, as the window offers them; any other is left at what it is at first. */
  private static Optional<Double> scale(List<String> lines) {
    return value(lines, "scale", word -> Integer.parseInt(word) / 100.0)
        .filter(LookModel.SCALES::contains);
  }

  private static List<Path> recent(List<String> lines) {
    List<Path> paths = new ArrayList<>();
    words(lines, "recent")
        .forEach(
            word -> {
              try {
                Path path = Path.of(word);
                if (path.isAbsolute() && !paths.contains(path)) {
                  paths.add(path);
                }
              } catch (InvalidPathException e) {
                // written by another system or by hand: it cannot be opened here
              }
            });
    return paths.subList(0, Math.min(Preferences.RECENT, paths.size()));
  }

  private static List<Place> places(List<String> lines) {
    return words(lines, "left").stream()
        .flatMap(word -> place(word.split(" ", 4)).stream())
        .limit(Preferences.RECENT)
        .toList();
  }

  private static Optional<Place> place(String[] words) {
    try {
      return words.length < 4
          ? Optional.empty()
          : Optional.of(
              new Place(
                  Path.of(words[3]),
                  LocalDate.parse(words[0]),
                  View.valueOf(words[1].toUpperCase(Locale.ROOT)),
                  words[2].equals(TABLES)));
    } catch (DateTimeException | IllegalArgumentException e) { // changed by hand
      return Optional.empty();
    }
  }

  private static <T> Optional<T> value(
      List<String> lines, String name, Function<String, T> meaning) {
    try {
      return words(lines, name).stream().findFirst().map(meaning);
    } catch (IllegalArgumentException e) { // a word that means nothing here
      return Optional.empty();
    }
  }

  private static List<String> words(List<String> lines, String name) {
    UnaryOperator<String> word = line -> line.substring(name.length() + 1).strip();
    return lines.stream().filter(line -> line.startsWith(name + " ")).map(word).toList();
  }
}
