package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.io.CannotRead;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.NarrowPagesTest;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two pictures of a day on one page. */
class SideBySideTest {

  private static final LocalDate DAY = LocalDate.of(1926, 8, 1);
  private static Document document;

  @BeforeAll
  static void open() throws CannotRead {
    document = Document.open(Document.shipped());
  }

  private static Drawing both(PageSize size) {
    return document.both(DAY, size, HierarchyOptions.DEFAULT, AlliancesOptions.DEFAULT);
  }

  private static List<Mark> of(Drawing drawing, String kind) {
    return drawing.marks().stream()
        .filter(mark -> mark.meaning().filter(m -> m.dataKey().startsWith(kind)).isPresent())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1600x900", "1600x700", "1280x540", "1600x1200"})
  void on_every_page_there_is_one_head_and_each_picture_in_its_half(String page) {
    PageSize size = PageSize.parse(page);
    Drawing both = both(size);
    Box frame = new Box(0, 0, size.width(), size.height());
    double divide = of(both, "seat/").stream().mapToDouble(m -> m.bounds().right()).max().orElse(0);

    assertThat(both.width()).isEqualTo(size.width());
    assertThat(both.marks()).extracting(Mark::key).doesNotHaveDuplicates();
    assertThat(both.marks()).filteredOn(mark -> mark.key().endsWith("head/date")).hasSize(1);
    assertThat(of(both, "person/")).allMatch(mark -> mark.bounds().x() > divide);
    assertThat(both.marks())
        .filteredOn(TextMark.class::isInstance)
        .allMatch(mark -> frame.contains(mark.bounds()));
    assertThat(both.marks())
        .filteredOn(TextMark.class::isInstance)
        .extracting(mark -> ((TextMark) mark).type().size())
        .allMatch(letters -> letters >= 11);
  }

  @Test
  void the_figures_of_both_are_told_beside_the_caption_without_touching_it() {
    Drawing both = both(new PageSize(1280, 540));
    TextMark figures = text(both, "head/figures");
    assertThat(figures.text()).contains("came or rose").contains("changed sides");
    assertThat(both.marks())
        .filteredOn(mark -> mark.key().startsWith("head/sentence"))
        .isNotEmpty()
        .noneMatch(mark -> mark.bounds().overlaps(figures.bounds()));
  }

  /** Who runs the machine is seen, whatever else has to be folded. */
  @ParameterizedTest
  @CsvSource({
    "1280x720, 1922-04-10",
    "1280x720, 1924-06-02",
    "1280x720, 1927-12-20",
    "1280x540, 1924-06-02",
    "1366x768, 1924-06-02",
    "1440x900, 1926-08-01",
    "1600x900, 1924-06-02"
  })
  void beside_the_map_the_secretariat_stands_with_the_general_secretary(
      String page, LocalDate day) {
    Drawing both =
        document.both(
            day, PageSize.parse(page), HierarchyOptions.DEFAULT, AlliancesOptions.DEFAULT);
    assertThat(both.marks())
        .extracting(Mark::key)
        .contains("panel/politburo", "panel/orgburo", "panel/secretariat")
        .contains("chip/stalin/secretariat/full/name");
    TextMark name = text(both, "chip/stalin/secretariat/full/name");
    assertThat(name.text()).isEqualTo("Stalin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1280x720", "1366x768", "1600x900"})
  void sources_end_in_whole_words_and_lines_of_the_legend_stand_apart(String page) {
    for (String day : List.of("1921-03-25", "1924-06-02", "1925-04-30", "1927-12-20")) {
      Drawing both =
          document.both(
              LocalDate.parse(day),
              PageSize.parse(page),
              HierarchyOptions.DEFAULT,
              AlliancesOptions.DEFAULT);
      assertThat(List.of(text(both, "foot/sources"), text(both, "map/foot/sources")))
          .extracting(TextMark::text)
          .noneMatch(words -> words.contains("…"));
      for (String picture : List.of("legend/", "map/legend/")) {
        List<Double> lines =
            both.marks().stream()
                .filter(mark -> mark.key().startsWith(picture) && mark.key().endsWith("/words"))
                .map(mark -> ((TextMark) mark).baseline())
                .distinct()
                .sorted()
                .toList();
        for (int i = 1; i < lines.size(); i++) {
          assertThat(lines.get(i) - lines.get(i - 1)).as(page + " " + day).isGreaterThan(15);
        }
      }
    }
  }

  static Stream<Arguments> narrow() {
    return Stream.of("1300x550", "1280x720", "1060x430")
        .flatMap(page -> Shipped.moments().stream().map(day -> Arguments.of(page, day)));
  }

  /** A page with panels beside it is so narrow that not all people find room. */
  @ParameterizedTest
  @MethodSource("narrow")
  void on_narrow_pages_too_nobody_on_the_map_covers_another(String page, LocalDate day) {
    Drawing both =
        document.both(
            day, PageSize.parse(page), HierarchyOptions.DEFAULT, AlliancesOptions.DEFAULT);
    assertThat(NarrowPagesTest.covered(both, "map/")).isEmpty();
  }

  /** Sides told at the left are not told again where the legend of the map has little room. */
  @ParameterizedTest
  @MethodSource("narrow")
  void every_side_on_a_narrow_page_is_told_and_no_line_runs_into_another(
      String page, LocalDate day) {
    Drawing both =
        document.both(
            day, PageSize.parse(page), HierarchyOptions.DEFAULT, AlliancesOptions.DEFAULT);
    Set<String> told = letters(both, "(map/)?legend/side/[^/]+/letter");
    assertThat(told).containsAll(letters(both, "map/disc/[^/]+/letter"));
    for (String picture : List.of("", "map/")) {
      List<Double> lines =
          both.marks().stream()
              .filter(mark -> mark.key().matches(picture + "(legend/.*/words|foot/sources)"))
              .map(mark -> ((TextMark) mark).baseline())
              .distinct()
              .sorted()
              .toList();
      for (int i = 1; i < lines.size(); i++) {
        assertThat(lines.get(i) - lines.get(i - 1)).as("line %d", i).isGreaterThan(13.9);
      }
    }
    assertThat(both.marks())
        .filteredOn(mark -> mark.key().matches("map/legend/.*/words"))
        .allMatch(mark -> mark.bounds().right() <= both.width() - 23.9);
  }

  static Stream<Arguments> sizes() {
    return Stream.of("1300x550", "1600x900", "1280x720", "1060x430")
        .flatMap(
            page ->
                Stream.of("1921-03-25", "1924-06-02", "1926-07-23", "1927-12-20")
                    .map(day -> Arguments.of(page, LocalDate.parse(day))));
  }

  /** A smaller name would seem to be a lesser person. */
  @ParameterizedTest
  @MethodSource("sizes")
  void names_of_one_rank_in_one_body_have_one_size(String page, LocalDate day) {
    PageSize size = PageSize.parse(page);
    for (View view : List.of(View.HIERARCHY, View.BOTH)) {
      Drawing drawing =
          document.picture(view, day, size, HierarchyOptions.DEFAULT, AlliancesOptions.DEFAULT);
      for (String body : List.of("politburo", "orgburo", "secretariat")) {
        Set<Double> full = lettersOf(drawing, "chip/[^/]+/" + body + "/full/name");
        Set<Double> candidates = lettersOf(drawing, "chip/[^/]+/" + body + "/candidate/name");
        assertThat(full).as(view + " " + body).hasSize(1);
        assertThat(candidates).as(view + " " + body).hasSizeLessThanOrEqualTo(1);
        assertThat(candidates).allMatch(letters -> letters <= full.iterator().next());
      }
    }
  }

  private static Set<Double> lettersOf(Drawing drawing, String keys) {
    return drawing.marks().stream()
        .filter(mark -> mark.key().matches(keys))
        .map(mark -> ((TextMark) mark).type().size())
        .collect(Collectors.toSet());
  }

  private static Set<String> letters(Drawing drawing, String keys) {
    return drawing.marks().stream()
        .filter(mark -> mark.key().matches(keys))
        .map(mark -> ((TextMark) mark).text())
        .collect(Collectors.toSet());
  }

  private static TextMark text(Drawing drawing, String key) {
    return (TextMark)
        drawing.marks().stream().filter(mark -> mark.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void words_for_those_who_do_not_see_it_tell_of_both() {
    Drawing both = both(PageSize.WIDE);
    assertThat(both.title()).contains("seats and ties, 1 August 1926");
    assertThat(both.description()).contains("Politburo:").contains("United Opposition:");
  }

  @Test
  void a_page_too_small_for_letters_is_a_larger_one_from_afar() {
    Drawing small = both(new PageSize(640, 270));
    assertThat(small.width()).isEqualTo(640);
    assertThat(small.marks()).hasSameSizeAs(both(new PageSize(1060, 447)).marks());
  }

  @Test
  void each_view_is_the_picture_of_that_name() {
    for (View view : View.values()) {
      Drawing drawing =
          document.picture(
              view, DAY, PageSize.WIDE, HierarchyOptions.DEFAULT, AlliancesOptions.DEFAULT);
      assertThat(of(drawing, "seat/").isEmpty()).isEqualTo(view == View.ALLIANCES);
      assertThat(of(drawing, "person/").isEmpty()).isEqualTo(!view.hasMap());
    }
  }
}
