package apparat.session.compared;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.Theme;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Two days share a page: then at the left, now at the right, nothing left out. */
class SplitPageTest {

  @Property(tries = 100)
  void each_half_is_half_the_page_as_high_and_wide_enough_to_be_read(
      @ForAll @IntRange(min = 200, max = 3000) int width,
      @ForAll @IntRange(min = 200, max = 3000) int height) {
    SplitPage split = new SplitPage(new PageSize(width, height));
    assertThat(split.half().width()).isGreaterThanOrEqualTo(530);
    assertThat(split.half().height()).isEqualTo(split.page().height());
    assertThat(2 * split.half().width())
        .isBetween(split.page().width() - 1, split.page().width() + 1);
    assertThat(split.page().width()).isGreaterThanOrEqualTo(width);
    double form = (double) width / height;
    assertThat(split.page().width() / split.page().height()).isBetween(form * 0.99, form * 1.01);
  }

  private static Drawing drawing(SplitPage split, String title, String key) {
    Mark mark =
        apparat.drawing.Pen.line(
            key,
            apparat.drawing.Stroke.solid(Theme.LIGHT.rule(), 1),
            new apparat.geometry.Point(3, 5),
            new apparat.geometry.Point(7, 5));
    return new Drawing(
        split.half().width(),
        split.half().height(),
        Theme.LIGHT.paper(),
        title,
        "About " + title + ".",
        List.of(mark));
  }

  @Test
  void marks_of_then_are_told_apart_and_those_of_now_keep_their_keys() {
    SplitPage split = new SplitPage(new PageSize(1600, 900));
    Drawing both =
        split.of(Theme.LIGHT, drawing(split, "1924", "body/a"), drawing(split, "1926", "body/a"));
    List<String> keys = new ArrayList<>(both.marks().stream().map(Mark::key).toList());
    assertThat(keys).containsExactly("then/body/a", "between", "body/a");
    assertThat(both.title()).isEqualTo("1924 – 1926");
    assertThat(both.description()).isEqualTo("Then: About 1924. Now: About 1926.");
    assertThat(both.width()).isEqualTo(1600);
  }
}
