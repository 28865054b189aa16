package apparat.view.hierarchy.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.view.frame.Called;
import apparat.view.frame.Language;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line of a folded wing says which wing it is and, of whom it is, how many, on small pages. */
class StripWordsTest {

  @ParameterizedTest
  @CsvSource({"720x560, EN", "960x540, EN", "1270x520, EN", "720x560, RU", "960x540, RU"})
  void beside_chips_of_whoever_is_selected_the_name_of_the_wing_stands(
      String size, Language language) {
    HierarchyView view = new HierarchyView(new Called(Shipped.HISTORY), PageSize.parse(size));
    for (String day : List.of("1922-04-03", "1924-06-02", "1926-11-10")) {
      for (String person : busy(LocalDate.parse(day))) {
        Drawing drawing = view.at(LocalDate.parse(day), options(language).select(person));
        for (String wing : Marks.keys(drawing, "wing/[^/]+")) {
          assertThat(Marks.keys(drawing, wing + "/words")).as(day + person + wing).hasSize(1);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"720x560, EN", "960x540, EN", "1270x520, EN", "960x540, RU", "1270x520, RU"})
  void people_are_counted_beside_the_bodies(String size, Language language) {
    HierarchyView view = new HierarchyView(new Called(Shipped.HISTORY), PageSize.parse(size));
    Drawing drawing = view.at(LocalDate.of(1924, 6, 2), options(language));
    assertThat(Marks.texts(drawing, "wing/[^/]+/words"))
        .isNotEmpty()
        .allMatch(words -> words.matches(".*(person|people|no names known|all shown)"));
  }

  private static HierarchyOptions options(Language language) {
    return new HierarchyOptions(
        HierarchyOptions.DEFAULT.theme(), Optional.empty(), Set.of(), language, true);
  }

  /** Whoever holds several posts on a day. */
  private static List<String> busy(LocalDate day) {
    return Shipped.HISTORY.at(day).seats().stream()
        .map(seat -> seat.person().id())
        .distinct()
        .filter(person -> Shipped.HISTORY.at(day).seatsOf(person).size() > 3)
        .toList();
  }
}
