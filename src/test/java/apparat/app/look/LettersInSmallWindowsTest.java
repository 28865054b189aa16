package apparat.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.io.CannotRead;
import apparat.session.Document;
import apparat.session.View;
import apparat.session.compared.ThenAndNow;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.hierarchy.HierarchyOptions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a window of 1280 x 720 shows in what its panels leave has letters of 10 pixels and more. */
class LettersInSmallWindowsTest {

  private static final double LEAST = 9.99;

  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(1922, 4, 3), LocalDate.of(1924, 6, 2), LocalDate.of(1927, 12, 18));

  private static Document shipped;

  @BeforeAll
  static void open() throws CannotRead {
    shipped = Document.open(Document.shipped());
  }

  @ParameterizedTest
  @CsvSource({
    "HIERARCHY, 1280, 517",
    "HIERARCHY, 972, 517",
    "HIERARCHY, 656, 517",
    "HIERARCHY, 656, 481",
    "ALLIANCES, 1280, 517",
    "ALLIANCES, 972, 517",
    "ALLIANCES, 656, 517",
    "BOTH, 1280, 517",
    "BOTH, 972, 517",
  })
  void letters_of_a_picture(View view, double width, double height) {
    PageSize page = PageForm.of(view, width, height, 1);
    for (LocalDate day : DAYS) {
      Drawing drawing =
          shipped.picture(view, day, page, HierarchyOptions.DEFAULT, AlliancesOptions.DEFAULT);
      assertThat(smallest(drawing, width, height)).as(day.toString()).isGreaterThan(LEAST);
    }
  }

  @ParameterizedTest
  @CsvSource({"HIERARCHY, 1280, 517", "HIERARCHY, 972, 517"})
  void letters_of_two_days_beside_each_other(View view, double width, double height) {
    Drawing drawing =
        shipped.compared(
            view,
            new ThenAndNow(DAYS.get(1), DAYS.get(2), true),
            PageForm.split(width, height, 1),
            HierarchyOptions.DEFAULT,
            AlliancesOptions.DEFAULT);
    assertThat(smallest(drawing, width, height)).isGreaterThan(LEAST);
  }

  /** In pixels, where the whole drawing is in view. */
  private static double smallest(Drawing drawing, double width, double height) {
    double scale = Math.min(width / drawing.width(), height / drawing.height());
    return drawing.marks().stream()
        .filter(mark -> mark instanceof TextMark text && !text.text().isBlank())
        .mapToDouble(mark -> ((TextMark) mark).type().size() * scale)
        .min()
        .orElseThrow();
  }
}
