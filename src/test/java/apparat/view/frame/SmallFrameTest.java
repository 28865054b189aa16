package apparat.view.frame;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.History;
import apparat.history.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Head and foot on a page smaller than the one for which the look is made. */
class SmallFrameTest {
  private static final LocalDate DAY = LocalDate.of(1924, 6, 5);
  private static final FrameOptions OPTIONS = new FrameOptions(Theme.LIGHT, "who sat where");
  private static final HeadFigures FIGURES = new HeadFigures(12, 34, "seats drawn as chips");

  private static final History HISTORY =
      new Sample()
          .camp("red")
          .camp("green")
          .event("earlier", "1923-06-01", "", 3)
          .event("later", "1924-06-01", "", 3)
          .keyMoments("earlier", "later")
          .history();

  private static List<TextMark> texts(List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark instanceof TextMark text && !text.text().isEmpty())
        .map(TextMark.class::cast)
        .toList();
  }

  private static List<Mark> all(PageSize size) {
    Frame frame = new Frame(size);
    List<Mark> marks = new ArrayList<>(frame.head(HISTORY.at(DAY), OPTIONS, FIGURES));
    LegendSigns signs = new LegendSigns(EnumSet.allOf(Sign.class), Set.of("red", "green"), true);
    marks.addAll(frame.foot(HISTORY.at(DAY), OPTIONS, signs, new SourceLine(List.of(), List.of())));
    return marks;
  }

  @ParameterizedTest
  @CsvSource({
    "1600x900, 40, 112, 800",
    "1600x1200, 40, 112, 1100",
    "1599x900, 24, 76, 836",
    "1600x700, 24, 76, 636",
    "1280x720, 24, 66, 640",
    "960x540, 24, 66, 460",
  })
  void the_picture_keeps_more_of_a_small_page(String size, double x, double y, double bottom) {
    Box picture = new Frame(PageSize.parse(size)).picture();
    assertThat(picture.x()).isEqualTo(x);
    assertThat(picture.y()).isEqualTo(y);
    assertThat(picture.bottom()).isEqualTo(bottom);
  }

  @ParameterizedTest
  @ValueSource(strings = {"960x540", "1024x640", "1280x720", "1600x700"})
  void no_text_is_too_small_or_on_another_or_in_the_picture(String size) {
    PageSize page = PageSize.parse(size);
    Box picture = new Frame(page).picture();
    List<TextMark> texts = texts(all(page));
    for (TextMark text : texts) {
      assertThat(text.type().size()).as(text.key()).isGreaterThanOrEqualTo(11);
      assertThat(text.bounds().overlaps(picture)).as(text.key()).isFalse();
      assertThat(texts.stream().filter(other -> other.bounds().overlaps(text.bounds())))
          .as(text.key())
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"960x540", "1024x640", "1280x720", "1600x700"})
  void everything_stays_on_the_page(String size) {
    PageSize page = PageSize.parse(size);
    Box frame = new Box(0, 0, page.width(), page.height());
    assertThat(all(page)).allSatisfy(mark -> assertThat(frame.contains(mark.bounds())).isTrue());
  }

  @Test
  void every_sign_is_explained_though_the_page_is_small() {
    List<String> large = texts(all(PageSize.WIDE)).stream().map(Mark::key).sorted().toList();
    List<String> small =
        texts(all(PageSize.parse("960x540"))).stream().map(Mark::key).sorted().toList();
    assertThat(small.stream().filter(key -> key.startsWith("legend/")))
        .containsExactlyElementsOf(
            large.stream().filter(key -> key.startsWith("legend/")).toList());
  }

  @Test
  void a_wide_low_page_keeps_the_large_date_and_caption() {
    List<TextMark> texts = texts(all(PageSize.parse("1600x700")));
    assertThat(size(texts, "head/date")).isEqualTo(36);
    assertThat(size(texts, "head/caption")).isEqualTo(20);
  }

  @Test
  void a_short_legend_leaves_no_gap_before_the_sources() {
    for (String size : List.of("1600x700", "1280x720")) {
      Frame frame = new Frame(PageSize.parse(size));
      LegendSigns signs = new LegendSigns(EnumSet.of(Sign.FULL), Set.of("red"), true);
      SourceLine sources = new SourceLine(List.of(), List.of("Control Commission"));
      List<Double> lines =
          texts(frame.foot(HISTORY.at(DAY), OPTIONS, signs, sources)).stream()
              .filter(text -> text.key().matches("legend/.*/words|foot/sources"))
              .map(TextMark::baseline)
              .distinct()
              .sorted()
              .toList();
      assertThat(lines).as(size).hasSize(3);
      double pitch = lines.get(1) - lines.get(0);
      assertThat(lines.get(2) - lines.get(1)).as(size).isBetween(pitch, 1.5 * pitch);
    }
  }

  private static double size(List<TextMark> texts, String key) {
    return texts.stream()
        .filter(text -> text.key().equals(key))
        .mapToDouble(text -> text.type().size())
        .findFirst()
        .orElse(0);
  }

  @Test
  void the_head_says_the_same_on_every_page() {
    for (String size : List.of("1600x900", "960x540")) {
      assertThat(texts(all(PageSize.parse(size))))
          .extracting(TextMark::text)
          .contains(
              "5 June 1924",
              "Later",
              "since 1 June 1923",
              "12 came or rose, 34 left",
              "seats drawn as chips");
    }
  }
}
