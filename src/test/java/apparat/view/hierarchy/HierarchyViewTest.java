package apparat.view.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.History;
import apparat.view.frame.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the picture of the shipped data says on some days. */
class HierarchyViewTest {
  private static final History HISTORY = Shipped.HISTORY;
  private static final HierarchyView VIEW = new HierarchyView(HISTORY, PageSize.WIDE);
  private static final LocalDate JUNE = LocalDate.of(1924, 6, 5);
  private static final LocalDate NOVEMBER = LocalDate.of(1926, 11, 10);

  private static Drawing at(LocalDate day) {
    return VIEW.at(day, HierarchyOptions.DEFAULT);
  }

  private static Stream<String> dataKeys(Drawing drawing) {
    return drawing.marks().stream().map(Figures::dataKey).filter(key -> !key.isEmpty());
  }

  private static Optional<Mark> mark(Drawing drawing, String key) {
    return drawing.marks().stream().filter(mark -> mark.key().equals(key)).findFirst();
  }

  private static Stream<String> texts(Drawing drawing) {
    return drawing.marks().stream()
        .filter(TextMark.class::isInstance)
        .map(mark -> ((TextMark) mark).text());
  }

  @Test
  void the_same_day_is_the_same_picture_however_one_came_there() {
    List<LocalDate> days = HISTORY.keyframes().subList(60, 72);
    List<Drawing> forwards = days.stream().map(HierarchyViewTest::at).toList();
    List<Drawing> backwards = days.reversed().stream().map(HierarchyViewTest::at).toList();
    assertThat(backwards.reversed()).isEqualTo(forwards);
    assertThat(new HierarchyView(HISTORY, PageSize.WIDE).at(days.get(3), HierarchyOptions.DEFAULT))
        .isEqualTo(forwards.get(3));
  }

  @Test
  void an_empty_place_stays_between_those_who_kept_theirs() {
    Drawing drawing = at(NOVEMBER);
    Box trotsky = mark(drawing, "left/trotsky/politburo").orElseThrow().bounds();
    Box stalin = mark(drawing, "chip/stalin/politburo/full").orElseThrow().bounds();
    Box rudzutak = mark(drawing, "chip/rudzutak/politburo/full").orElseThrow().bounds();
    assertThat(trotsky.y()).isGreaterThan(stalin.y()).isLessThan(rudzutak.y());
  }

  @Test
  void only_the_sign_moves_when_somebody_becomes_general_secretary() {
    Drawing before = at(LocalDate.of(1922, 4, 2));
    Drawing after = at(LocalDate.of(1922, 4, 10));
    assertThat(mark(after, "chip/stalin/secretariat/full/sign")).isPresent();
    assertThat(mark(after, "chip/molotov/secretariat/full").orElseThrow().bounds())
        .isEqualTo(mark(before, "chip/molotov/secretariat/full").orElseThrow().bounds());
  }

  @Test
  void every_seat_that_is_drawn_names_its_rows() {
    Drawing drawing = at(JUNE);
    assertThat(
            drawing.marks().stream()
                .flatMap(mark -> mark.meaning().stream())
                .filter(meaning -> meaning.dataKey().matches("(seat|square|left|name)/.*")))
        .isNotEmpty()
        .allSatisfy(
            meaning ->
                assertThat(meaning.rows())
                    .isNotEmpty()
                    .allMatch(row -> row.matches("(memberships|people):\\d+")))
        .allSatisfy(meaning -> assertThat(meaning.sentence()).isNotBlank());
    assertThat(dataKeys(drawing))
        .contains(
            "body/politburo",
            "seat/stalin/politburo/voting",
            "seat/kalinin/politburo/candidate",
            "seat/kuibyshev/rabkrin/head",
            "square/trotsky/trotsky",
            "name/stalin",
            "left/mikhailov/secretariat");
  }

  @Test
  void bodies_bear_the_name_of_the_day() {
    assertThat(texts(at(LocalDate.of(1921, 6, 1))))
        .contains("Petrograd", "Cheka")
        .doesNotContain("Leningrad");
    assertThat(texts(at(NOVEMBER))).contains("Leningrad", "OGPU").doesNotContain("Petrograd");
  }

  @Test
  void a_partly_known_body_is_said_in_a_number_and_drawn_as_far_as_known() {
    assertThat(texts(at(JUNE))).contains("151 elected", "CCC Presidium, as far as known");
    assertThat(texts(at(LocalDate.of(1921, 6, 1)))).contains("7 elected", "CCC, as far as known");
  }

  @Test
  void the_selected_person_is_tied_together_and_the_rest_fades() {
    Drawing drawing = VIEW.at(JUNE, HierarchyOptions.DEFAULT.select("stalin"));
    assertThat(texts(drawing)).contains("Stalin holds 4 posts");
    assertThat(mark(drawing, "chip/stalin/politburo/full").orElseThrow().opacity()).isEqualTo(1);
    assertThat(mark(drawing, "chip/trotsky/politburo/full").orElseThrow().opacity())
        .isLessThan(0.5);
    assertThat(drawing.marks().stream().filter(mark -> mark.key().startsWith("spine/ring/")))
        .hasSize(3);
    assertThat(drawing.description()).contains("Stalin holds 4 posts: ");
  }

  @Test
  void a_folded_post_of_the_selected_person_is_shown_in_the_line_of_its_wing() {
    Drawing drawing = VIEW.at(NOVEMBER, HierarchyOptions.DEFAULT.select("rakovsky"));
    assertThat(dataKeys(drawing)).contains("seat/rakovsky/embassy-paris/head");
    assertThat(dataKeys(at(NOVEMBER))).doesNotContain("seat/rakovsky/embassy-paris/head");
  }

  @Test
  void an_opened_wing_shows_its_bodies_and_moves_nothing_else() {
    Drawing folded = at(NOVEMBER);
    Drawing open = VIEW.at(NOVEMBER, HierarchyOptions.DEFAULT.unfold(Set.of("region")));
    assertThat(dataKeys(open)).contains("body/cpbu-cc", "seat/kaganovich/cpbu-cc/head");
    assertThat(mark(open, "panel/politburo")).isEqualTo(mark(folded, "panel/politburo"));
    assertThat(mark(open, "chip/stalin/orgburo/full"))
        .isEqualTo(mark(folded, "chip/stalin/orgburo/full"));
  }

  @Test
  void print_has_no_yellow_but_a_sign_and_a_rim() {
    Drawing drawing = VIEW.at(JUNE, HierarchyOptions.DEFAULT.in(Theme.PRINT));
    assertThat(mark(drawing, "chip/frunze/politburo/candidate/new")).isPresent();
    assertThat(drawing.toString()).doesNotContain("rgb=" + 0xFFE07A);
  }

  @Test
  void names_can_be_written_in_cyrillic() {
    HierarchyOptions russian =
        new HierarchyOptions(Theme.LIGHT, Optional.empty(), Set.of(), Language.RU, true);
    assertThat(texts(VIEW.at(JUNE, russian))).contains("Троцкий", "Сталин", "А. Смирнов");
  }

  @Test
  void doubtful_rows_are_marked_and_can_be_hidden() {
    assertThat(dataKeys(at(JUNE))).contains("seat/gusev/ccc-presidium/voting");
    assertThat(mark(at(JUNE), "chip/gusev/ccc-presidium/full/doubt")).isPresent();
    HierarchyOptions sure =
        new HierarchyOptions(Theme.LIGHT, Optional.empty(), Set.of(), Language.EN, false);
    assertThat(dataKeys(VIEW.at(JUNE, sure))).doesNotContain("seat/gusev/ccc-presidium/voting");
  }

  @Test
  void the_description_says_who_sits_where_and_what_is_new() {
    assertThat(at(JUNE).title()).contains("5 June 1924");
    assertThat(at(JUNE).description())
        .contains("Politburo: Kamenev (Z), ")
        .contains("came ")
        .contains("Bukharin");
  }

  @Test
  void who_left_the_central_committee_leaves_a_sign_in_the_square() {
    Drawing drawing = at(LocalDate.of(1927, 11, 14));
    Mark sign = mark(drawing, "left/zinoviev/central-committee").orElseThrow();
    assertThat(sign.meaning().orElseThrow().sentence())
        .isEqualTo("Zinoviev left the Central Committee on 23 October 1927 (removed).");
    assertThat(sign.bounds().width()).isBetween(6.0, 8.0);
    assertThat(texts(drawing)).anyMatch(text -> text.contains(" left; elected 63 and 43"));
    assertThat(texts(drawing)).contains("left:", "removed");
  }
}
