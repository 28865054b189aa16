package apparat.view.hierarchy.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.history.Seat;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture in sentences, for those who do not see it. */
class DescriptionTest {
  private static final String JUNE = "1924-06-05";

  @ParameterizedTest
  @ValueSource(strings = {"politburo", "orgburo", "secretariat"})
  void it_names_everybody_who_has_a_chip_in_a_bureau(String body) {
    LocalDate day = LocalDate.parse(JUNE);
    String text = Shipped.at(JUNE).description();
    int start = text.indexOf(Shipped.HISTORY.at(day).nameOf(body) + ": ");
    assertThat(start).isPositive();
    for (Seat seat : Shipped.HISTORY.at(day).seatsIn(body)) {
      assertThat(text.substring(start)).contains(seat.person().name());
    }
    assertThat(text.substring(start)).contains("; candidates ");
  }

  @Test
  void it_begins_with_the_caption() {
    assertThat(Shipped.at(JUNE).description())
        .startsWith("2 June 1924: Testament shelved; Bukharin enters the Politburo. ");
  }

  @Test
  void it_says_who_came_and_who_left_and_why() {
    String text = Shipped.at("1926-11-10").description();
    assertThat(text).contains("Since 23 July 1926: came ");
    assertThat(text).contains("Chubar into Politburo");
    assertThat(text).contains("left Trotsky from Politburo (removed)");
  }

  @Test
  void of_the_selected_person_it_lists_the_posts() {
    assertThat(Shipped.selected("1922-04-10", "stalin").description())
        .contains("Stalin holds 6 posts: ")
        .contains("(general secretary)")
        .contains("(commissar)");
    assertThat(Shipped.selected(JUNE, "lenin").description())
        .endsWith("Lenin died 21 January 1924.");
  }

  @Test
  void it_says_the_side_of_each_by_its_letter() {
    assertThat(Shipped.at("1926-11-10").description()).contains("Stalin (S)", "Rykov (B)");
  }

  @Test
  void the_title_names_data_set_view_and_day() {
    assertThat(Shipped.at(JUNE).title())
        .startsWith(Shipped.HISTORY.manifest().title())
        .endsWith(": who sat where, 5 June 1924");
  }

  @Test
  void on_the_first_day_nothing_is_said_to_have_changed() {
    assertThat(Shipped.at("1921-03-16").description()).doesNotContain("Since ");
  }

  @Test
  void a_folded_column_is_not_described_as_shown() {
    Drawing small =
        new HierarchyView(Shipped.HISTORY, PageSize.parse("960x540"))
            .at(LocalDate.parse(JUNE), HierarchyOptions.DEFAULT);
    assertThat(small.description())
        .contains("Politburo: ")
        .doesNotContain("Council of People's Commissars of the RSFSR: ");
  }
}
