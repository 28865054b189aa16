package apparat.view.hierarchy.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.geometry.Box;
import apparat.history.Seat;
import apparat.history.Wing;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The posts of the selected person in folded wings. */
class FoldedPostsTest {

  @ParameterizedTest
  @CsvSource({
    "1926-11-10, rakovsky, abroad, embassy-paris",
    "1926-11-10, trotsky, state, glavkontsesskom",
    "1924-06-05, zinoviev, region, north-west-bureau",
  })
  void the_line_shows_the_chip_behind_the_name_of_its_body(
      String day, String person, String wing, String body) {
    Drawing drawing = Shipped.selected(day, person);
    Box line = Marks.box(drawing, "wing/" + wing);
    String key = Marks.keys(drawing, "chip/" + person + "/" + body + "/full").getFirst();
    assertThat(line.contains(Marks.box(drawing, key))).isTrue();
    assertThat(Marks.box(drawing, "folded/" + body + "/" + person + "/label").right())
        .isLessThan(Marks.box(drawing, key).x());
  }

  @Test
  void the_line_keeps_the_name_of_its_wing_whoever_is_selected() {
    LocalDate day = LocalDate.of(1926, 11, 10);
    for (Wing wing : Shipped.HISTORY.manifest().wings()) {
      List<String> people =
          wing.folded().stream()
              .flatMap(body -> Shipped.HISTORY.at(day).seatsIn(body).stream())
              .map(Seat::person)
              .map(person -> person.id())
              .distinct()
              .toList();
      for (String person : people) {
        Drawing drawing = Shipped.VIEW.at(day, HierarchyOptions.DEFAULT.select(person));
        assertThat(Marks.text(drawing, "wing/" + wing.id() + "/words"))
            .as(person)
            .startsWith(wing.name());
      }
    }
  }

  @Test
  void the_squares_of_the_others_give_way() {
    Drawing drawing = Shipped.selected("1926-11-10", "rakovsky");
    assertThat(Marks.keys(drawing, "folded/abroad/.*")).isEmpty();
    assertThat(Marks.keys(drawing, "folded/region/.*")).isNotEmpty();
  }

  @Test
  void more_posts_than_find_room_are_counted() {
    Drawing drawing = Shipped.selected("1924-06-05", "zinoviev");
    List<String> chips = Marks.keys(drawing, "chip/zinoviev/[^/]+/full");
    int squares = Marks.keys(drawing, "square/zinoviev/.*/full").size();
    int more =
        Marks.texts(drawing, "(folded|more)/[^/]+/more").stream()
            .mapToInt(text -> Integer.parseInt(text.substring(1)))
            .sum();
    int posts = Shipped.HISTORY.at(LocalDate.of(1924, 6, 5)).seatsOf("zinoviev").size();
    assertThat(chips.size() + squares + more).isEqualTo(posts);
  }

  @Test
  void the_line_is_tied_at_its_edge() {
    Drawing drawing = Shipped.selected("1926-11-10", "rakovsky");
    Box line = Marks.box(drawing, "wing/abroad");
    assertThat(Marks.keys(drawing, "spine/ring/\\d"))
        .anyMatch(key -> Math.abs(Marks.box(drawing, key).centreY() - line.centreY()) < 0.01);
  }
}
