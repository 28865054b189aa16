package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Point;
import apparat.layout.rope.Bow;
import apparat.layout.rope.Course;
import apparat.paint.Surface;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words through which a line runs stand on a plate, so that no crumbs of it lie between letters.
 */
class PlatesOfWordsTest {

  private static final String WORDS =
      "name/.*|hull/.*/name(/2)?|was/.*/name|rope/.*/words|arrow/.*/words";

  /** Nothing else hides a line: an arrow or a hull has bounds wider than itself. */
  private static final String PLATES = "plate/.*|.*/plate(/\\d)?";

  private static final String LINES = "tie/[^/]+/[^/]+/[^/]+(/\\d)?|rope/[^/]+/[^/]+(/from/.*)?";

  static Stream<LocalDate> days() {
    return Maps.days().stream();
  }

  @ParameterizedTest
  @MethodSource("days")
  void no_line_is_seen_between_letters(LocalDate day) {
    assertThat(crossed(Maps.at(day))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "960x540, 1926-07-23",
    "1024x768, 1923-03-06",
    "1131x1600, 1923-03-06",
    "4:3, 1925-12-31"
  })
  void nor_on_other_pages(String page, LocalDate day) {
    assertThat(crossed(Maps.on(page, day))).isEmpty();
  }

  @Test
  void nor_where_somebody_is_selected() {
    AlliancesOptions trotsky = AlliancesOptions.DEFAULT.select("trotsky");
    assertThat(crossed(Maps.at("1923-03-06", trotsky))).isEmpty();
  }

  /** Else nothing would be seen here if no plate were ever drawn. */
  @ParameterizedTest
  @ValueSource(strings = {"1923-03-06", "1926-07-23"})
  void without_the_plates_lines_would_be_seen(LocalDate day) {
    Drawing map = Maps.at(day);
    List<Mark> bare = map.marks().stream().filter(mark -> !mark.key().matches(PLATES)).toList();
    assertThat(bare).hasSizeLessThan(map.marks().size());
    Drawing without =
        new Drawing(map.width(), map.height(), map.ground(), map.title(), map.description(), bare);
    assertThat(crossed(without)).hasSizeGreaterThan(8);
  }

  @Test
  void words_on_no_line_have_no_plate() {
    assertThat(Maps.at("1923-03-06").marks())
        .extracting(Mark::key)
        .contains("plate/trotsky", "plate/smirnov-v-m")
        .doesNotContain("plate/kalinin", "plate/myasnikov-g-i", "hull/camp/workers/plate/1");
  }

  /** Words through which a line runs that nothing hides. */
  private static List<String> crossed(Drawing map) {
    List<String> crossed = new ArrayList<>();
    List<Mark> marks = map.marks();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i) instanceof TextMark words && words.key().matches(WORDS)) {
        for (int j = 0; j < i; j++) {
          Mark line = marks.get(j);
          Box letters = letters(words);
          if (line.key().matches(LINES)
              && course((ShapeMark) line).enters(letters)
              && marks.subList(j, i).stream().noneMatch(mark -> hides(mark, words))) {
            crossed.add(words.key() + " by " + line.key());
          }
        }
      }
    }
    return crossed;
  }

  private static boolean hides(Mark mark, TextMark words) {
    return mark instanceof ShapeMark plate
        && plate.key().matches(PLATES)
        && plate.fill().isPresent()
        && plate.opacity() >= words.opacity()
        && plate.bounds().contains(letters(words));
  }

  private static Box letters(TextMark words) {
    double size = words.type().size();
    Box box = words.bounds();
    double left = Math.max(box.x(), words.left());
    double right = Math.min(box.right(), 2 * box.centreX() - words.left());
    return Box.ofEdges(left, words.baseline() - 0.66 * size, right, words.baseline());
  }

  private static Course course(ShapeMark line) {
    List<Segment> segments = ((Path) line.outline()).segments();
    assertThat(segments).as("%s is one curve", line.key()).hasSize(2);
    Segment.Move from = (Segment.Move) segments.get(0);
    Segment.Curve curve = (Segment.Curve) segments.get(1);
    Point start = new Point(from.x(), from.y());
    Point control = start.towards(new Point(curve.x1(), curve.y1()), 1.5);
    return new Course(new Bow(start, control, new Point(curve.x(), curve.y())));
  }

  /** A plate is not seen where nothing runs under it: it has the colour that the hulls give. */
  @ParameterizedTest
  @CsvSource({"light, 1923-03-06", "dark, 1926-07-23", "print, 1924-11-19"})
  void plates_of_people_have_the_colour_of_the_ground(String theme, String day) {
    AlliancesOptions options =
        AlliancesOptions.DEFAULT.in(
            Theme.all().stream().filter(one -> one.name().equals(theme)).findFirst().orElseThrow());
    Drawing map = Maps.at(day, options);
    int width = (int) map.width();
    int[] argb = grounds(map);
    List<ShapeMark> plates =
        map.marks().stream()
            .filter(mark -> mark.key().startsWith("plate/"))
            .map(ShapeMark.class::cast)
            .toList();
    assertThat(plates).hasSizeGreaterThan(8);
    for (ShapeMark plate : plates) {
      Box box = plate.bounds();
      Colour under = new Colour(argb[(int) box.centreY() * width + (int) box.centreX()] & 0xFFFFFF);
      assertThat(apart(plate.fill().orElseThrow(), under)).as(plate.key()).isLessThanOrEqualTo(3);
    }
  }

  /** The pixels of a map on which there is nothing but hulls. */
  private static int[] grounds(Drawing map) {
    int[] argb = new int[(int) map.width() * (int) map.height()];
    Drawing grounds =
        new Drawing(
            map.width(),
            map.height(),
            map.ground(),
            map.title(),
            map.description(),
            map.marks().stream().filter(mark -> mark.key().matches("hull/.*/ground")).toList());
    new Surface(argb, (int) map.width(), (int) map.height()).paint(grounds, 1, 0, 0);
    return argb;
  }

  /** Of a name that stands half outside, as there is no room elsewhere on a narrow page. */
  @ParameterizedTest
  @ValueSource(strings = {"1922-04-03", "1926-01-01", "1926-07-23"})
  void no_plate_takes_the_colour_of_a_hull_out_of_it(LocalDate day) {
    Drawing map = Maps.on("640x540", day);
    int[] argb = grounds(map);
    List<ShapeMark> onTheEdge =
        map.marks().stream()
            .filter(mark -> mark.key().matches("hull/.*/plate/\\d"))
            .filter(mark -> outside(mark.bounds(), argb, (int) map.width(), map.ground()) > 0.3)
            .map(ShapeMark.class::cast)
            .toList();
    assertThat(onTheEdge).isNotEmpty();
    for (ShapeMark plate : onTheEdge) {
      assertThat(apart(plate.fill().orElseThrow(), map.ground()))
          .as(plate.key())
          .isLessThanOrEqualTo(3);
    }
  }

  /** How much of a box has the colour of the paper. */
  private static double outside(Box box, int[] argb, int width, Colour paper) {
    int all = 0;
    int outside = 0;
    for (int y = (int) box.y() + 1; y < box.bottom(); y++) {
      for (int x = (int) box.x() + 3; x < box.right() - 3; x++) {
        all++;
        outside += apart(new Colour(argb[y * width + x] & 0xFFFFFF), paper) <= 3 ? 1 : 0;
      }
    }
    return (double) outside / all;
  }

  private static int apart(Colour a, Colour b) {
    return Math.max(
        Math.abs(a.red() - b.red()),
        Math.max(Math.abs(a.green() - b.green()), Math.abs(a.blue() - b.blue())));
  }
}
