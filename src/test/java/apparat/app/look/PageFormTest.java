package apparat.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.PageSize;
import apparat.session.View;
import org.junit.jupiter.api.Test;

class PageFormTest {

  @Test
  void a_large_view_has_the_page_of_a_slide() {
    assertThat(PageForm.of(View.HIERARCHY, 1600, 900, 1)).isEqualTo(PageSize.WIDE);
    assertThat(PageForm.of(View.HIERARCHY, 1920, 1080, 1)).isEqualTo(PageSize.WIDE);
  }

  @Test
  void a_high_view_has_a_higher_page_and_few_different_ones() {
    assertThat(PageForm.of(View.HIERARCHY, 1600, 1114, 1)).isEqualTo(new PageSize(1600, 1110));
    assertThat(PageForm.of(View.HIERARCHY, 1700, 3000, 1)).isEqualTo(PageSize.CLASSIC);
  }

  @Test
  void a_small_view_has_a_page_of_its_size_in_steps() {
    assertThat(PageForm.of(View.HIERARCHY, 1600, 740, 1)).isEqualTo(new PageSize(1600, 740));
    assertThat(PageForm.of(View.HIERARCHY, 1290, 655, 1)).isEqualTo(new PageSize(1290, 650));
    assertThat(PageForm.of(View.HIERARCHY, 1299, 659, 1)).isEqualTo(new PageSize(1290, 650));
    assertThat(PageForm.of(View.HIERARCHY, 2000, 1400, 1)).isEqualTo(new PageSize(1600, 1120));
  }

  @Test
  void a_map_has_fewer_pages_since_each_takes_longer() {
    assertThat(PageForm.of(View.ALLIANCES, 1600, 740, 1)).isEqualTo(new PageSize(1600, 700));
    assertThat(PageForm.of(View.BOTH, 1299, 699, 1)).isEqualTo(new PageSize(1250, 650));
  }

  @Test
  void no_page_is_too_small_for_letters_not_even_in_a_view_without_room() {
    assertThat(PageForm.of(View.HIERARCHY, 600, 300, 1)).isEqualTo(new PageSize(900, 528));
    assertThat(PageForm.of(View.HIERARCHY, 0, 0, 1)).isEqualTo(new PageSize(720, 528));
  }

  @Test
  void where_all_is_enlarged_the_page_is_smaller_so_that_names_grow() {
    assertThat(PageForm.of(View.HIERARCHY, 1067, 412, 1.5)).isEqualTo(new PageSize(1060, 410));
    assertThat(PageForm.of(View.HIERARCHY, 800, 290, 2)).isEqualTo(new PageSize(1040, 380));
    assertThat(PageForm.of(View.ALLIANCES, 1067, 412, 1.5)).isEqualTo(new PageSize(1100, 440));
    assertThat(PageForm.of(View.BOTH, 1067, 412, 1.5)).isEqualTo(new PageSize(1100, 430));
    assertThat(PageForm.of(View.BOTH, 800, 290, 2)).isEqualTo(new PageSize(1150, 430));
    assertThat(PageForm.split(1067, 412, 1.5)).isEqualTo(new PageSize(1280, 450));
  }

  @Test
  void the_smallest_page_has_the_form_of_the_view_so_that_no_room_is_lost_around_it() {
    assertThat(PageForm.of(View.BOTH, 1000, 600, 1)).isEqualTo(new PageSize(1060, 600));
    assertThat(PageForm.of(View.HIERARCHY, 972, 432, 1)).isEqualTo(new PageSize(1180, 528));
    assertThat(PageForm.of(View.HIERARCHY, 667, 545, 1)).isEqualTo(new PageSize(720, 580));
  }

  @Test
  void a_page_is_small_where_its_letters_cannot_be_read() {
    assertThat(PageForm.isSmall(View.ALLIANCES, 1280, 515, 1)).isFalse();
    assertThat(PageForm.isSmall(View.HIERARCHY, 600, 300, 1)).isTrue();
    assertThat(PageForm.isSmall(View.HIERARCHY, 600, 300, 2)).as("all enlarged").isFalse();
    assertThat(PageForm.isSmall(View.HIERARCHY, 0, 0, 1)).as("has no place yet").isFalse();
  }

  @Test
  void two_pictures_grow_by_folding_and_what_they_do_not_grow_is_said() {
    assertThat(Advice.grown(View.BOTH, false, 1067, 412, 1.5)).isGreaterThan(1.4);
    assertThat(Advice.of(View.BOTH, false, 1067, 412, 1.5)).isEmpty();
    assertThat(Advice.grown(View.BOTH, false, 800, 290, 2)).isGreaterThan(1.3);
    assertThat(Advice.of(View.BOTH, false, 800, 290, 2))
        .contains(
            "At 200 % the letters of the picture are at 135 %: two pictures beside each other have"
                + " no room for more. One alone has (1, 2).");
    assertThat(Advice.of(View.ALLIANCES, true, 848, 412, 1.5).orElseThrow())
        .startsWith("At 150 % the letters of the picture do not grow: two pictures");
    assertThat(Advice.of(View.BOTH, false, 1280, 600, 1)).isEmpty();
    assertThat(Advice.of(View.BOTH, false, 800, 290, 1).orElseThrow()).startsWith("Small");
  }
}
