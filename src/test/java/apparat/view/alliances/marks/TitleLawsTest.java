package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Box;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The name of a hull in one line or two, with how many of it are shown. */
class TitleLawsTest {

  private static final Type NAME = new Type(Face.MEDIUM, 18);
  private static final Type COUNT = new Type(Face.REGULAR, 12);

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("bloc", "Left", "Opposition", "of", "the", "Forty-Six", "Stalin's")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> counts() {
    return Arbitraries.of("", "2 of 3", "20 of 47", "120 of 1500");
  }

  @Property(tries = 100)
  void all_words_are_there_in_every_way_to_set_them(
      @ForAll("names") String name, @ForAll("counts") String counted) {
    List<Title> ways = Title.of(name, counted, NAME, COUNT);
    assertThat(ways).isNotEmpty();
    for (Title title : ways) {
      assertThat(String.join(" ", title.lines())).isEqualTo(name);
      assertThat(title.counted()).isEqualTo(counted);
      assertThat(title.lines().size()).isLessThanOrEqualTo(2);
    }
  }

  @Property(tries = 100)
  void words_and_number_lie_inside_the_box(
      @ForAll("names") String name, @ForAll("counts") String counted) {
    for (Title way : Title.of(name, counted, NAME, COUNT)) {
      Box box = way.box();
      Title title = way.at(new Box(100, 200, box.width(), box.height()), 3);
      Box place = title.box().grown(1e-9);
      for (int i = 0; i < title.lines().size(); i++) {
        double width = Typeface.width(title.lines().get(i), NAME);
        assertThat(title.left(i)).isGreaterThanOrEqualTo(place.x());
        assertThat(title.left(i) + width).isLessThanOrEqualTo(place.right());
        assertThat(title.baseline(i)).isBetween(place.y() + 12, place.bottom());
      }
      if (!counted.isEmpty()) {
        double right = title.countLeft() + Typeface.width(counted, COUNT);
        assertThat(right).isLessThanOrEqualTo(place.right());
        int last = title.lines().size() - 1;
        assertThat(title.countLeft())
            .isGreaterThan(title.left(last) + Typeface.width(title.lines().get(last), NAME));
      }
    }
  }

  @Property(tries = 100)
  void two_lines_are_narrower_and_stand_over_each_other(@ForAll("names") String name) {
    List<Title> ways = Title.of(name, "", NAME, COUNT);
    assertThat(ways.getFirst().lines()).hasSize(1);
    if (ways.size() > 1) {
      Title two = ways.get(1);
      assertThat(two.box().width()).isLessThan(ways.getFirst().box().width());
      assertThat(two.baseline(1) - two.baseline(0)).isGreaterThanOrEqualTo(NAME.size());
      double first = two.left(0) + Typeface.width(two.lines().get(0), NAME) / 2;
      double second = two.left(1) + Typeface.width(two.lines().get(1), NAME) / 2;
      assertThat(first).as("centred").isCloseTo(second, within(1e-9));
    }
  }

  @Test
  void a_short_name_is_never_broken() {
    assertThat(Title.of("The Seven", "6 of 7", NAME, COUNT)).hasSize(1);
    assertThat(Title.of("Bloc of Stalin and Bukharin", "20 of 47", NAME, COUNT)).hasSize(2);
  }
}
