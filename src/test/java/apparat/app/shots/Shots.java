package apparat.app.shots;

import apparat.app.look.LookModel;
import apparat.app.manners.Preferences;
import apparat.app.outside.Settings;
import apparat.app.outside.SettingsInMemory;
import apparat.drawing.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.application.Platform;

/**
 * Takes pictures of the window in every state, to be looked at: {@code target/shots/} gets a {@code
 * SIZE-THEME-STATE.png} of each, and {@code SIZE-THEME-findings.txt} tells what a {@link Probe}
 * found wrong with their words.
 *
 * <p>The argument, a regular expression, says which courses are walked by what {@code
 * SIZE-THEME-COURSE} it matches, as {@code 1280x720-dark-(tour|claims)}; without it all are. The
 * size of 2560x1440 has two pixels a unit of the window.
 */
public final class Shots {

  private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK);

  private final Path folder = Path.of("target", "shots");
  private final Pattern wanted;

  private Shots(Pattern wanted) {
    this.wanted = wanted;
  }

  public static void main(String[] args) {
    Pattern wanted = Pattern.compile(args.length > 0 ? args[0] : ".*");
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    Platform.runLater(
        () -> {
          try {
            new Shots(wanted).take();
          } finally {
            Platform.exit();
          }
        });
  }

  private void take() {
    try {
      Files.createDirectories(folder);
      Path data = Files.createTempDirectory("apparat-shots");
      for (Size size : Size.ALL) {
        for (Theme theme : THEMES) {
          String name = size.name() + "-" + theme.name();
          List<Course> courses = courses(data.resolve(name));
          courses.removeIf(course -> !wanted.matcher(name + "-" + course.name()).matches());
          go(courses, size, theme);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Course> courses(Path data) {
    List<Course> courses = new ArrayList<>(Pictures.courses());
    courses.addAll(Panels.courses());
    courses.addAll(Lectures.courses(data));
    courses.addAll(Windows.courses(data));
    return courses;
  }

  private void go(List<Course> courses, Size size, Theme theme) throws IOException {
    if (courses.isEmpty()) {
      return;
    }
    size.install();
    String name = size.name() + "-" + theme.name();
    List<String> findings = new ArrayList<>();
    courses.forEach(course -> go(course, size, theme, findings));
    Files.write(folder.resolve(name + "-findings.txt"), findings);
    System.out.println(name + ": " + findings.size() + " findings");
  }

  private static Settings remembered(Theme theme) {
    LookModel look = new LookModel();
    look.useTheme(theme);
    return new SettingsInMemory(Preferences.FIRST.afterTour().looking(look));
  }

  /** What cannot be walked to the end is told, and the others are walked all the same. */
  private void go(Course course, Size size, Theme theme, List<String> findings) {
    try (var reader = course.window().apply(remembered(theme))) {
      if (reader.hasDataSet()) {
        reader.look().useTheme(theme);
      }
      Walk walk = new Walk(reader, size, theme, folder);
      try {
        course.steps().accept(walk);
      } finally {
        findings.addAll(walk.findings());
      }
    } catch (RuntimeException | AssertionError e) {
      e.printStackTrace();
      findings.add(size.name() + "-" + theme.name() + "-" + course.name() + ": " + e);
    }
  }
}
