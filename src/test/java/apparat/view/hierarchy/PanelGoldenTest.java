package apparat.view.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.history.Panel;
import apparat.history.Wing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every panel and every opened wing on several days as text: what is written where, and what the
 * shapes mean. {@code -Dgolden=write} writes the files anew; the difference is then read before it
 * is committed.
 */
class PanelGoldenTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "hierarchy");

  @ParameterizedTest
  @ValueSource(strings = {"1921-06-01", "1923-10-15", "1925-12-21", "1927-12-19"})
  void every_panel_stands_as_it_stood(String day) throws IOException {
    Drawing drawing = Shipped.at(day);
    List<String> lines = new ArrayList<>();
    for (Panel panel : Shipped.HISTORY.manifest().panels()) {
      lines.addAll(inside(drawing, panel.id(), Marks.box(drawing, "panel/" + panel.id())));
    }
    compare("panels-" + day, lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1922-04-10", "1926-11-10"})
  void every_opened_wing_stands_as_it_stood(String day) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Wing wing : Shipped.HISTORY.manifest().wings()) {
      Drawing open = Shipped.at(day, HierarchyOptions.DEFAULT.unfold(Set.of(wing.id())));
      lines.add(wing.id() + ": " + Marks.text(Shipped.at(day), "wing/" + wing.id() + "/words"));
      lines.addAll(inside(open, wing.id(), Marks.box(open, "sheet/" + wing.id())));
    }
    compare("wings-" + day, lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1923-10-15", "1927-12-19"})
  void head_and_foot_stand_as_they_stood(String day) throws IOException {
    List<String> lines = new ArrayList<>();
    Drawing drawing = Shipped.at(day);
    drawing.marks().stream()
        .filter(mark -> mark instanceof TextMark && mark.key().matches("(head|foot|legend)/.*"))
        .forEach(mark -> lines.add(mark.key() + " " + line((TextMark) mark)));
    compare("frame-" + day, lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"960x540", "1280x720"})
  void small_pages_stand_as_they_stood(String size) throws IOException {
    HierarchyView view = new HierarchyView(Shipped.HISTORY, PageSize.parse(size));
    Drawing drawing = view.at(LocalDate.of(1924, 6, 5), HierarchyOptions.DEFAULT.select("stalin"));
    List<String> lines = new ArrayList<>();
    Figures.texts(drawing).stream()
        .sorted(Comparator.comparing(TextMark::key))
        .forEach(text -> lines.add(text.key() + " " + line(text)));
    compare("small-" + size, lines);
  }

  /** Texts by line, and who is meant by the chips and squares. */
  private static List<String> inside(Drawing drawing, String name, Box box) {
    List<String> lines = new ArrayList<>();
    Figures.texts(drawing).stream()
        .filter(text -> box.contains(text.bounds()))
        .sorted(Comparator.comparingDouble(TextMark::baseline).thenComparing(TextMark::x))
        .forEach(text -> lines.add(name + " " + line(text)));
    drawing.marks().stream()
        .filter(mark -> mark instanceof ShapeMark && box.contains(mark.bounds()))
        .filter(mark -> Figures.dataKey(mark).matches("(square|left)/.*"))
        .forEach(mark -> lines.add(name + " " + Figures.dataKey(mark) + at(mark.bounds())));
    return lines;
  }

  private static String line(TextMark text) {
    return String.format(
        Locale.ROOT,
        "%.0f,%.0f %.1f %s",
        text.x(),
        text.baseline(),
        text.type().size(),
        text.text());
  }

  private static String at(Box box) {
    return String.format(Locale.ROOT, " %.0f,%.0f", box.centreX(), box.centreY());
  }

  private static void compare(String name, List<String> lines) throws IOException {
    String actual = String.join("\n", lines) + "\n";
    Path file = FOLDER.resolve(name + ".txt");
    if (System.getProperty("golden", "").equals("write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
