package apparat.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.PageSize;
import org.junit.jupiter.api.Test;

class PageFormTest {

  @Test
  void a_wide_view_has_the_page_of_a_slide() {
    assertThat(PageForm.of(1600, 740)).isEqualTo(PageSize.WIDE);
    assertThat(PageForm.of(1920, 1080)).isEqualTo(PageSize.WIDE);
  }

  @Test
  void a_high_view_has_a_higher_page_and_few_different_ones() {
    assertThat(PageForm.of(1000, 700)).isEqualTo(new PageSize(1600, 1100));
    assertThat(PageForm.of(1000, 705)).isEqualTo(new PageSize(1600, 1100));
    assertThat(PageForm.of(600, 2000)).isEqualTo(PageSize.CLASSIC);
  }

  @Test
  void a_view_without_room_has_a_page_too() {
    assertThat(PageForm.of(0, 0)).isEqualTo(PageSize.WIDE);
  }
}
