package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside the hierarchy the map has little room: who finds none is folded, and all can be read. */
public class NarrowPagesTest {

  private static final Pattern SHOWN = Pattern.compile("Shown: (\\d+) people, ");
  private static final Pattern FOLDED = Pattern.compile("; (\\d+) (person|people) and \\d+ ties");

  static Stream<Arguments> pages() {
    return Maps.momentsOn(List.of("598x550", "580x550", "640x540", "780x438"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void names_and_discs_stand_apart_inside_the_page(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    assertThat(covered(map, "")).isEmpty();
    Box frame = new Box(0, 0, map.width(), map.height());
    assertThat(map.marks())
        .filteredOn(TextMark.class::isInstance)
        .allMatch(text -> frame.contains(text.bounds()))
        .allMatch(text -> ((TextMark) text).type().size() >= 11);
  }

  /**
   * Pairs of names, of discs, and of a name and a disc that cover each other.
   *
   * @param prefix of the keys of the map's marks
   */
  public static List<String> covered(Drawing drawing, String prefix) {
    List<Mark> names = marks(drawing, prefix + "name/[^/]+");
    List<Mark> discs = marks(drawing, prefix + "disc/[^/]+");
    List<String> covered = new ArrayList<>();
    for (Mark name : names) {
      for (Mark other : names) {
        if (name.key().compareTo(other.key()) < 0 && name.bounds().overlaps(other.bounds())) {
          covered.add(name.key() + " " + other.key());
        }
      }
      for (Mark disc : discs) {
        boolean own = disc.key().substring(disc.key().lastIndexOf('/')).equals(whose(name));
        if (!own && name.bounds().overlaps(disc.bounds())) {
          covered.add(name.key() + " " + disc.key());
        }
      }
    }
    for (Mark disc : discs) {
      for (Mark other : discs) {
        if (disc.key().compareTo(other.key()) < 0 && touch(disc.bounds(), other.bounds())) {
          covered.add(disc.key() + " " + other.key());
        }
      }
    }
    assertThat(names).hasSameSizeAs(discs).hasSizeGreaterThan(14);
    return covered;
  }

  private static List<Mark> marks(Drawing drawing, String key) {
    return drawing.marks().stream().filter(mark -> mark.key().matches(key)).toList();
  }

  private static String whose(Mark name) {
    return name.key().substring(name.key().lastIndexOf('/'));
  }

  private static boolean touch(Box a, Box b) {
    double apart = Math.hypot(a.centreX() - b.centreX(), a.centreY() - b.centreY());
    return apart < (a.width() + b.width()) / 2;
  }

  /** Whoever belongs into the view is shown, or counted as folded; nearly all are shown. */
  @ParameterizedTest
  @MethodSource("pages")
  void who_is_folded_is_counted(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    Matcher told = SHOWN.matcher(Town.text(map, "foot/sources").text());
    assertThat(told.lookingAt()).isTrue();
    int shown = Town.keys(map, "disc/[^/]+").size();
    int folded = folded(map);
    assertThat(Integer.parseInt(told.group(1))).isEqualTo(shown);
    assertThat(shown + folded).isEqualTo(Town.keys(Maps.at(day), "disc/[^/]+").size());
    assertThat(folded).isLessThanOrEqualTo(10);
    if (folded > 0) {
      assertThat(map.description()).contains(folded + " more find no room.");
    }
  }

  private static int folded(Drawing map) {
    Matcher told = FOLDED.matcher(Town.text(map, "foot/sources").text());
    return told.find() ? Integer.parseInt(told.group(1)) : 0;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void all_full_members_are_shown_and_changes_of_sides_counted(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    assertThat(Town.keys(map, "disc/[^/]+"))
        .containsAll(
            Maps.HISTORY.at(day).seatsIn("politburo").stream()
                .filter(seat -> seat.rank().full())
                .map(seat -> "disc/" + seat.person().id())
                .toList());
    assertThat(changed(map)).isEqualTo(changed(Maps.at(day)));
  }

  private static String changed(Drawing map) {
    return map.description().replaceAll("(?s).*(Changed sides[^.]*).*|.*", "$1");
  }

  @Test
  void who_is_selected_is_shown_in_place_of_another() {
    LocalDate day =
        Shipped.moments().stream()
            .filter(moment -> !lacking(moment).isEmpty())
            .findFirst()
            .orElseThrow();
    String person = lacking(day).getFirst().substring("disc/".length());
    Drawing selected = Maps.on("780x438", day, AlliancesOptions.DEFAULT.select(person));
    assertThat(Town.keys(selected, "disc/[^/]+")).contains("disc/" + person);
    assertThat(covered(selected, "")).isEmpty();
  }

  @Test
  void where_all_are_asked_for_nobody_covers_another_either() {
    AlliancesOptions all = AlliancesOptions.DEFAULT.showEverybody(true);
    for (LocalDate day : Shipped.moments()) {
      Drawing map = Maps.on("960x540", day, all);
      assertThat(Town.keys(map, "disc/[^/]+").size())
          .isGreaterThan(Town.keys(Maps.on("960x540", day), "disc/[^/]+").size());
      assertThat(covered(map, "")).as("%s", day).isEmpty();
    }
  }

  /** Who found no room on a slide in a corner. */
  private static List<String> lacking(LocalDate day) {
    List<String> there = Town.keys(Maps.on("780x438", day), "disc/[^/]+");
    return Town.keys(Maps.at(day), "disc/[^/]+").stream()
        .filter(disc -> !there.contains(disc))
        .toList();
  }

  static Stream<Arguments> legends() {
    return Stream.concat(pages(), Stream.of(Arguments.of("580x550", LocalDate.of(1922, 12, 2))));
  }

  @ParameterizedTest
  @MethodSource("legends")
  void lines_of_the_legend_and_the_sources_stand_apart(String page, LocalDate day) {
    List<TextMark> words =
        Maps.texts(Maps.on(page, day)).stream()
            .filter(text -> text.key().matches("legend/.*/words|foot/sources"))
            .toList();
    List<Double> lines = words.stream().map(TextMark::baseline).distinct().sorted().toList();
    for (int i = 1; i < lines.size(); i++) {
      assertThat(lines.get(i) - lines.get(i - 1)).as("line %d", i).isGreaterThan(14);
    }
    assertThat(words).allMatch(text -> text.bounds().right() <= Maps.on(page, day).width() - 24);
  }
}
