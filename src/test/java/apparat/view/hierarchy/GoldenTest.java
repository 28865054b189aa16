package apparat.view.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bureaus of three days as text: what stands where. {@code -Dgolden=write} writes the files
 * anew; the difference is then read before it is committed.
 */
class GoldenTest {
  private static final HierarchyView VIEW = new HierarchyView(Shipped.HISTORY, PageSize.WIDE);
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "hierarchy");

  @ParameterizedTest
  @ValueSource(strings = {"1922-04-10", "1924-06-05", "1926-11-10"})
  void the_bureaus_stand_as_they_stood(String day) throws IOException {
    String actual = String.join("\n", lines(day)) + "\n";
    Path file = FOLDER.resolve(day + ".txt");
    if (System.getProperty("golden", "").equals("write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }

  private static List<String> lines(String day) {
    Drawing drawing = VIEW.at(LocalDate.parse(day), HierarchyOptions.DEFAULT);
    return List.of("politburo", "orgburo", "secretariat").stream()
        .flatMap(
            body -> {
              Box box = Figures.body(drawing, body).orElseThrow();
              return Figures.texts(drawing).stream()
                  .filter(text -> box.contains(text.bounds()))
                  .sorted(
                      java.util.Comparator.comparingDouble(TextMark::baseline)
                          .thenComparing(TextMark::x))
                  .map(text -> body + " " + line(text));
            })
        .toList();
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
}
