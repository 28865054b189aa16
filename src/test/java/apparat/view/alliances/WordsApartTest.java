package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.geometry.Flattening;
import apparat.geometry.Point;
import apparat.geometry.Polyline;
import apparat.layout.rope.Bow;
import apparat.layout.rope.Course;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of groups, numbers of ropes and names at old places are not read as one phrase. */
class WordsApartTest {

  private static final String WORDS =
      "hull/.*/(name|count).*|rope/.*/words|arrow/.*/words|was/.*/name";

  /** A space of the largest of them is 4 wide. */
  private static final double APART = 12;

  static Stream<LocalDate> days() {
    return Maps.days().stream();
  }

  @ParameterizedTest
  @MethodSource("days")
  void words_on_one_line_are_far_apart(LocalDate day) {
    assertThat(touching(Maps.at(day))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4:3, 1925-12-31", "1024x768, 1925-12-21", "960x540, 1926-07-23"})
  void on_other_pages_too(String page, LocalDate day) {
    assertThat(touching(Maps.on(page, day))).isEmpty();
  }

  private static List<String> touching(Drawing map) {
    List<TextMark> words =
        Maps.texts(map).stream().filter(text -> text.key().matches(WORDS)).toList();
    List<String> touching = new ArrayList<>();
    for (TextMark one : words) {
      for (TextMark other : words) {
        boolean before = one.bounds().centreX() < other.bounds().centreX();
        if (before && !whose(one).equals(whose(other)) && oneLine(one, other)) {
          double gap = other.bounds().x() - one.bounds().right();
          if (gap < APART) {
            touching.add(one.text() + " " + other.text());
          }
        }
      }
    }
    return touching;
  }

  /** The key without what it is of its owner. */
  private static String whose(Mark mark) {
    return mark.key().replaceAll("/(name|count|words).*", "");
  }

  private static boolean oneLine(TextMark one, TextMark other) {
    return Math.abs(one.baseline() - other.baseline()) < 0.5 * one.type().size();
  }

  /** Where those who changed sides stood is told where there is room, which is nearly always. */
  @ParameterizedTest
  @CsvSource({"16:9, 2", "4:3, 1", "960x540, 4", "1250x560, 3", "1024x768, 1"})
  void old_places_have_names(String page, int without) {
    List<String> places = new ArrayList<>();
    List<String> unnamed = new ArrayList<>();
    for (LocalDate day : Shipped.moments()) {
      Drawing map = Maps.on(page, day);
      List<String> old = Town.keys(map, "was/[^/]+");
      places.addAll(old);
      old.stream()
          .filter(place -> Town.keys(map, place + "/name").isEmpty())
          .map(place -> day + " " + place)
          .forEach(unnamed::add);
    }
    assertThat(places).hasSizeGreaterThan(4);
    assertThat(unnamed).hasSizeLessThanOrEqualTo(without);
  }

  static Stream<Arguments> roomy() {
    return Stream.of("16:9", "4:3", "a4", "1024x768")
        .flatMap(page -> Maps.days().stream().map(day -> Arguments.of(page, day)));
  }

  static Stream<Arguments> crowded() {
    return Stream.of("16:9", "960x540", "800x704", "580x720")
        .flatMap(page -> Maps.days().stream().map(day -> Arguments.of(page, day)));
  }

  /** A name where somebody else stands now would seem to be that person's. */
  @ParameterizedTest
  @MethodSource("roomy")
  void every_old_place_that_is_seen_has_its_name(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    for (String old : Town.keys(map, "was/[^/]+")) {
      Box place = Town.shape(map, old).bounds();
      boolean under =
          map.marks().stream()
              .filter(mark -> mark.key().matches("disc/[^/]+(/ring)?"))
              .anyMatch(mark -> mark.bounds().overlaps(place));
      assertThat(under || Town.find(map, old + "/name").isPresent()).as(old).isTrue();
    }
  }

  /** A line leads from a name at an old place to the circle and through nobody. */
  @ParameterizedTest
  @MethodSource("crowded")
  void lines_from_names_to_old_places_touch_nobody(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    for (String lead : Town.keys(map, "was/[^/]+/lead")) {
      Polyline line = Flattening.of(Town.shape(map, lead).outline(), 0.1).getFirst();
      Point from = new Point(line.xs()[0], line.ys()[0]);
      Course course = new Course(Bow.straight(from, new Point(line.xs()[1], line.ys()[1])));
      assertThat(map.marks())
          .filteredOn(mark -> mark.key().matches("(disc|name)/[^/]+"))
          .as(lead)
          .noneMatch(mark -> course.enters(mark.bounds()));
    }
  }

  /** Under somebody's own name another would seem to be a second line of it. */
  @ParameterizedTest
  @CsvSource({"1024x768, 1925-12-21", "960x540, 1926-07-23", "16:9, 1925-12-21"})
  void names_of_old_places_are_no_second_line_of_a_name(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    List<TextMark> people =
        Maps.texts(map).stream().filter(text -> text.key().startsWith("name/")).toList();
    List<String> under = new ArrayList<>();
    for (TextMark old : Maps.texts(map)) {
      if (old.key().matches("was/.*/name")) {
        people.stream()
            .filter(name -> Math.abs(name.bounds().centreX() - old.bounds().centreX()) < 6)
            .filter(name -> below(name.bounds(), old.bounds()))
            .forEach(name -> under.add(name.text() + " over " + old.text()));
      }
    }
    assertThat(under).isEmpty();
  }

  private static boolean below(Box name, Box old) {
    return old.centreY() > name.centreY() && old.y() - name.bottom() < 4;
  }
}
