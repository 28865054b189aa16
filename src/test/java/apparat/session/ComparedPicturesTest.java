package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.io.CannotRead;
import apparat.session.compared.ThenAndNow;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.hierarchy.HierarchyOptions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedPicturesTest {

  private static final Document DOCUMENT = open();
  private static final LocalDate THEN = LocalDate.of(1924, 6, 10);
  private static final LocalDate NOW = LocalDate.of(1927, 12, 20);

  private static Document open() {
    try {
      return Document.open(Document.shipped());
    } catch (CannotRead e) {
      throw new AssertionError(e);
    }
  }

  private static Drawing draw(View view, LocalDate then, boolean split) {
    return DOCUMENT.compared(
        view,
        new ThenAndNow(then, NOW, split),
        PageSize.WIDE,
        HierarchyOptions.DEFAULT,
        AlliancesOptions.DEFAULT);
  }

  private static List<String> texts(Drawing drawing) {
    return drawing.marks().stream()
        .flatMap(mark -> mark instanceof TextMark text ? List.of(text.text()).stream() : null)
        .toList();
  }

  @Test
  void one_picture_marks_what_came_and_left_since_the_chosen_day() {
    Drawing hierarchy = draw(View.HIERARCHY, THEN, false);
    assertThat(texts(hierarchy)).contains("since 10 June 1924");
    assertThat(hierarchy.description()).contains("Since 10 June 1924: came");
    Drawing map = draw(View.ALLIANCES, THEN, false);
    assertThat(texts(map)).contains("since 10 June 1924");
    assertThat(map.description()).contains("Changed sides since 10 June 1924", "Zinoviev");
    assertThat(texts(draw(View.BOTH, THEN, true))).contains("since 10 June 1924");
  }

  @Test
  void compared_with_its_own_moment_it_is_the_usual_picture() {
    LocalDate usual = DOCUMENT.history().compared(NOW).day();
    assertThat(draw(View.HIERARCHY, usual, false))
        .isEqualTo(DOCUMENT.hierarchy(NOW, PageSize.WIDE, HierarchyOptions.DEFAULT));
    assertThat(draw(View.ALLIANCES, usual, false))
        .isEqualTo(DOCUMENT.alliances(NOW, PageSize.WIDE, AlliancesOptions.DEFAULT));
  }

  @Test
  void the_same_days_give_the_same_picture_whatever_was_drawn_before() {
    Drawing first = draw(View.HIERARCHY, THEN, false);
    draw(View.HIERARCHY, LocalDate.of(1921, 5, 1), false);
    assertThat(draw(View.HIERARCHY, THEN, false)).isEqualTo(first);
  }

  @Test
  void split_both_days_stand_beside_each_other_and_only_now_carries_marks() {
    for (View view : List.of(View.HIERARCHY, View.ALLIANCES)) {
      Drawing split = draw(view, THEN, true);
      assertThat(split.marks()).extracting(Mark::key).doesNotHaveDuplicates();
      double middle = split.width() / 2;
      assertThat(split.marks().stream().filter(mark -> mark.key().startsWith("then/")))
          .isNotEmpty()
          .allMatch(mark -> mark.bounds().right() <= middle + 1);
      assertThat(split.marks().stream().filter(mark -> !mark.key().startsWith("then/")))
          .allMatch(mark -> mark.bounds().x() >= middle - 1);
      assertThat(texts(split)).contains("10 June 1924", "20 December 1927", "since 10 June 1924");
      assertThat(texts(split)).doesNotContain("the period begins");
    }
  }

  @Test
  void the_heads_of_both_halves_stand_at_one_height() {
    Drawing split = draw(View.HIERARCHY, THEN, true);
    assertThat(find(split, "then/head/date").bounds().y())
        .isEqualTo(find(split, "head/date").bounds().y());
  }

  private static Mark find(Drawing drawing, String key) {
    return drawing.marks().stream().filter(m -> m.key().equals(key)).findFirst().orElseThrow();
  }
}
