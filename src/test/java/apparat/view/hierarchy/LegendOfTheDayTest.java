package apparat.view.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.geometry.Box;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The legend has a sign if, and only if, the picture has it. */
class LegendOfTheDayTest {
  private static final List<LocalDate> DAYS = Shipped.moments();

  @Test
  void each_sign_of_the_picture_is_explained_and_no_other() {
    for (LocalDate day : DAYS) {
      Drawing drawing = Shipped.at(day);
      explained(drawing, day, "full", "chip/[^/]+/[^/]+/full");
      explained(drawing, day, "candidate", "chip/[^/]+/[^/]+/candidate");
      explained(drawing, day, "doubtful", "chip/.*/doubt");
      explained(drawing, day, "in-bureau", "square/.*/dot");
      explained(drawing, day, "name-unknown", "unnamed/.*");
    }
  }

  private static void explained(Drawing drawing, LocalDate day, String sign, String pattern) {
    assertThat(Marks.has(drawing, "legend/" + sign + "/words"))
        .as(day + " " + sign)
        .isEqualTo(!Marks.keys(drawing, pattern).isEmpty());
  }

  @Test
  void each_side_in_the_picture_is_explained_and_no_other() {
    for (LocalDate day : DAYS) {
      Drawing drawing = Shipped.at(day);
      List<String> letters =
          Marks.texts(drawing, "chip/.*/letter").stream().distinct().sorted().toList();
      List<String> told = Marks.texts(drawing, "legend/side/[^/]+/letter");
      assertThat(told).as(day.toString()).containsAll(letters).doesNotHaveDuplicates();
    }
  }

  @Test
  void each_reason_has_its_own_sign() {
    Drawing drawing = Shipped.at("1923-10-15");
    assertThat(Marks.texts(drawing, "legend/(moved|term-ended|left-otherwise)/words"))
        .containsExactly("moved", "term ended", "otherwise");
    assertThat(Marks.shape(drawing, "legend/term-ended").outline().toString())
        .isNotEqualTo(Marks.shape(drawing, "legend/left-otherwise").outline().toString());
  }

  @Test
  void the_number_of_posts_says_when_there_was_no_room_for_it() {
    assertThat(Marks.text(Shipped.at("1926-11-10"), "legend/posts-in-part/words"))
        .isEqualTo("posts that day, if room");
    assertThat(Marks.has(Shipped.at("1926-11-10"), "legend/posts/words")).isFalse();
  }

  @Test
  void a_chip_without_a_number_is_one_post_or_the_legend_says_otherwise() {
    for (LocalDate day : DAYS) {
      Drawing drawing = Shipped.at(day);
      boolean dropped =
          drawing.marks().stream()
              .filter(mark -> mark.key().matches("chip/[^/]+/[^/]+/(full|candidate)"))
              .filter(LegendOfTheDayTest::holdsMore)
              .anyMatch(mark -> !Marks.has(drawing, mark.key() + "/posts"));
      assertThat(Marks.has(drawing, "legend/posts-in-part/words"))
          .as(day.toString())
          .isEqualTo(dropped);
    }
  }

  private static boolean holdsMore(Mark chip) {
    return chip.meaning().orElseThrow().sentence().contains(" posts that day");
  }

  @Test
  void the_number_is_the_number_of_seats_of_that_day() {
    LocalDate day = LocalDate.of(1924, 6, 5);
    Drawing drawing = Shipped.at(day);
    for (String key : Marks.keys(drawing, "chip/[^/]+/politburo/[^/]+/posts")) {
      String person = key.split("/")[1];
      assertThat(Marks.text(drawing, key))
          .isEqualTo(Integer.toString(Shipped.HISTORY.at(day).seatsOf(person).size()));
    }
  }

  @Test
  void signs_and_sides_stand_on_two_lines_inside_the_margins() {
    for (LocalDate day : DAYS) {
      Drawing drawing = Shipped.at(day);
      Box page = Box.ofEdges(40, 820, 1560, 900).grown(0.01);
      for (String key : Marks.keys(drawing, "legend/.*")) {
        assertThat(page.contains(Marks.box(drawing, key))).as(day + " " + key).isTrue();
      }
    }
  }
}
