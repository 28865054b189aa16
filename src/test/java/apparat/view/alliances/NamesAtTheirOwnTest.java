package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On small pages too a name stands nearest to what it names, and no number on a person. */
class NamesAtTheirOwnTest {

  /** The second is the map beside the hierarchy in a window of 1280 by 720. */
  private static final List<String> PAGES = List.of("960x540", "580x720", "640x550");

  private static final List<String> JUDGED =
      List.of("1923-01-25", "1923-10-14", "1924-06-02", "1925-11-01", "1926-08-01", "1927-12-20");

  /** A lesser difference of two distances is not seen. */
  private static final double LEAST_SEEN = 8;

  static Stream<Arguments> pages() {
    List<LocalDate> days =
        Stream.concat(Maps.days().stream(), JUDGED.stream().map(LocalDate::parse)).toList();
    return PAGES.stream()
        .flatMap(page -> days.stream().distinct().map(day -> Arguments.of(page, day)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void numbers_of_ropes_cover_nobody(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    for (TextMark words : texts(map, "rope/.*/words")) {
      assertThat(map.marks())
          .filteredOn(mark -> mark.key().matches("name/.*|disc/[^/]+"))
          .as(words.text())
          .noneMatch(mark -> core(mark.bounds()).overlaps(core(words.bounds())));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_person_nearest_to_the_name_of_a_group_is_of_the_group(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    List<String> wrong = new ArrayList<>();
    for (TextMark name : texts(map, "hull/.*/name")) {
      String sentence = name.meaning().orElseThrow().sentence();
      Predicate<String> member = person -> sentence.contains(person);
      Box words = words(map, name);
      if (nearest(map, words, member.negate()) + LEAST_SEEN < nearest(map, words, member)) {
        wrong.add(name.text());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void names_at_old_places_are_nearest_to_their_circle_or_led_to_it(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    List<String> wrong = new ArrayList<>();
    for (TextMark name : texts(map, "was/[^/]+/name")) {
      String old = name.key().replace("/name", "");
      boolean led = map.marks().stream().anyMatch(mark -> mark.key().equals(old + "/lead"));
      double own = toDisc(Town.shape(map, old).bounds(), name.bounds());
      for (Mark mark : map.marks()) {
        boolean on = mark.bounds().grown(-2).overlaps(Town.shape(map, old).bounds());
        if (led && mark.key().matches("disc/[^/]+") && on) {
          wrong.add(name.text() + " led to " + mark.key());
        }
        if (!led
            && mark.key().matches("disc/[^/]+")
            && toDisc(mark.bounds(), name.bounds()) < own - 3) {
          wrong.add(name.text() + " at " + mark.key());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** So far from its circle a name seems to name nothing. */
  private static final double FAR = 16;

  @ParameterizedTest
  @MethodSource("pages")
  void names_far_from_their_old_place_are_led_to_it_and_lie_at_nobody(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    List<String> wrong = new ArrayList<>();
    for (TextMark name : texts(map, "was/[^/]+/name")) {
      String old = name.key().replace("/name", "");
      boolean led = Town.find(map, old + "/lead").isPresent();
      if (!led && toDisc(Town.shape(map, old).bounds(), core(name.bounds())) > FAR) {
        wrong.add(name.text() + " not led");
      }
      map.marks().stream()
          .filter(mark -> led && mark.key().matches("disc/[^/]+"))
          .filter(mark -> toDisc(mark.bounds(), name.bounds()) < 3)
          .forEach(mark -> wrong.add(name.text() + " at " + mark.key()));
    }
    assertThat(wrong).isEmpty();
  }

  /** All lines of the name with the number at its end. */
  private static Box words(Drawing map, TextMark name) {
    String group = name.key().replace("/name", "");
    return texts(map, Pattern.quote(group) + "/(name(/\\d)?|count)").stream()
        .map(TextMark::bounds)
        .reduce(Box::union)
        .orElseThrow();
  }

  /** How far the nearest of these people is. */
  private static double nearest(Drawing map, Box words, Predicate<String> people) {
    return map.marks().stream()
        .filter(mark -> mark.key().matches("(name|disc)/[^/]+"))
        .filter(mark -> people.test(Town.text(map, "name/" + mark.key().split("/")[1]).text()))
        .mapToDouble(mark -> mark.bounds().gap(words))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static double toDisc(Box disc, Box words) {
    double x = Math.clamp(disc.centreX(), words.x(), words.right());
    double y = Math.clamp(disc.centreY(), words.y(), words.bottom());
    return Math.hypot(x - disc.centreX(), y - disc.centreY()) - disc.width() / 2;
  }

  /** Without the air above and below letters. */
  private static Box core(Box box) {
    return new Box(box.x() + 1, box.y() + 0.2 * box.height(), box.width() - 2, 0.6 * box.height());
  }

  private static List<TextMark> texts(Drawing map, String key) {
    return Maps.texts(map).stream().filter(text -> text.key().matches(key)).toList();
  }
}
