package apparat.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.LookModel;
import apparat.app.look.Sight;
import apparat.app.model.Selection;
import apparat.drawing.PageSize;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.SeatComparison;
import apparat.history.naming.Russian;
import apparat.record.Event;
import apparat.session.View;
import apparat.session.compared.ThenAndNow;
import apparat.view.frame.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The picture in a few sentences: the day, its caption, what changed, who is selected. */
class SpokenPictureTest {

  private static final History HISTORY = Party.history();
  private static final int FEW_LETTERS = 400;

  private final LookModel look = new LookModel();
  private final SpokenPicture spoken = new SpokenPicture(HISTORY);
  private final SpokenPicture russian = new SpokenPicture(Russian.of(HISTORY));
  private final SpokenSelection selected = new SpokenSelection(HISTORY);

  private Sight sight(View view, String day) {
    look.show(view);
    return look.sight(LocalDate.parse(day), PageSize.WIDE, Optional.empty());
  }

  private String of(View view, String day) {
    return spoken.of(sight(view, day));
  }

  private Optional<String> selected(Selection selection, String day) {
    return selected.of(selection, LocalDate.parse(day));
  }

  static Stream<LocalDate> moments() {
    return Stream.concat(
        HISTORY.keyMoments().stream().map(event -> event.date().first()),
        Stream.of(HISTORY.manifest().firstDay(), HISTORY.manifest().lastDay()));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void it_is_short_on_every_day_of_a_lecture_and_begins_with_the_day(LocalDate day) {
    for (View view : View.values()) {
      assertThat(of(view, day.toString()))
          .startsWith(DateWords.day(day) + ": ")
          .hasSizeLessThan(FEW_LETTERS);
    }
  }

  @ParameterizedTest
  @MethodSource("moments")
  void then_follows_the_caption_of_the_picture(LocalDate day) {
    String title = HISTORY.caption(day).map(Event::title).orElse("");
    assertThat(of(View.HIERARCHY, day.toString())).contains(title);
    assertThat(of(View.ALLIANCES, day.toString())).contains(title);
  }

  @Test
  void a_caption_of_another_day_has_its_date() {
    assertThat(of(View.HIERARCHY, "1924-06-05"))
        .startsWith(
            "5 June 1924: who sat where. 2 June 1924: Testament shelved; Bukharin enters the"
                + " Politburo. Since 21 January 1924: ");
    assertThat(of(View.HIERARCHY, "1924-06-02")).doesNotContain(" 2 June 1924");
  }

  @Test
  void who_came_into_the_Politburo_rose_in_it_and_left_it_is_named() {
    assertThat(of(View.HIERARCHY, "1926-11-10"))
        .contains(
            "Since 23 July 1926: Politburo: came Chubar, left Trotsky, Kamenev, Ordzhonikidze;");
    assertThat(of(View.HIERARCHY, "1924-06-02"))
        .contains("Politburo: came Dzerzhinsky, Frunze, Sokolnikov, rose Bukharin; elsewhere ")
        .doesNotContain("Orgburo");
    assertThat(of(View.HIERARCHY, "1926-01-01")).contains("fell Kamenev");
  }

  @Test
  void of_other_bodies_it_is_said_how_many_came_and_left() {
    LocalDate day = LocalDate.of(1924, 6, 2);
    SeatComparison changes =
        SeatComparison.of(HISTORY.at(HISTORY.compared(day).day()), HISTORY.at(day), HISTORY);
    long came =
        changes.came().stream().filter(one -> !one.seat().body().id().equals("politburo")).count();
    long left =
        changes.left().stream().filter(one -> !one.seat().body().id().equals("politburo")).count();
    assertThat(of(View.HIERARCHY, "1924-06-02"))
        .endsWith("elsewhere " + came + " came and " + left + " left.");
  }

  @Test
  void the_map_tells_who_changed_sides_and_the_hierarchy_does_not() {
    assertThat(of(View.ALLIANCES, "1926-11-10"))
        .contains("who stood with whom")
        .doesNotContain("Politburo: came");
    assertThat(of(View.HIERARCHY, "1925-12-20")).doesNotContain("changed sides");
    assertThat(of(View.BOTH, "1926-11-10"))
        .contains("who sat where and who stood with whom", "Politburo: came");
  }

  @Test
  void who_left_allies_of_other_camps_together_with_their_own_is_told_as_the_map_marks_them() {
    assertThat(of(View.ALLIANCES, "1925-12-31"))
        .endsWith("changed sides Bukharin, Evdokimov, Kamenev, Lashevich and 4 more.");
  }

  @Test
  void on_the_first_day_nothing_has_changed() {
    assertThat(of(View.BOTH, "1921-03-16")).doesNotContain("Since ");
  }

  @Test
  void of_two_days_both_are_said() {
    Sight one = sight(View.HIERARCHY, "1927-12-31");
    LocalDate june = LocalDate.of(1924, 6, 1);
    Sight two = one.comparedAs(new ThenAndNow(june, one.day(), false));

    assertThat(spoken.of(two))
        .startsWith("31 December 1927, compared with 1 June 1924: who sat where.")
        .contains("Since 1 June 1924: Politburo: came ")
        .containsPattern("left [^;]*Zinoviev");
    assertThat(spoken.of(sight(View.ALLIANCES, "1927-12-31").comparedAs(two.compared().get())))
        .contains("changed sides ");
  }

  @Test
  void doubtful_rows_that_are_hidden_are_not_told() {
    look.showDoubtful(true);
    String all = of(View.HIERARCHY, "1924-06-05");
    look.showDoubtful(false);
    assertThat(of(View.HIERARCHY, "1924-06-05")).isNotEqualTo(all);
  }

  @Test
  void names_are_told_in_the_letters_in_which_they_are_seen() {
    look.useLanguage(Language.RU);
    assertThat(russian.of(sight(View.HIERARCHY, "1926-11-10")))
        .contains("Политическое бюро ЦК: came ")
        .containsPattern("left [^;]*Троцкий");
  }

  @Test
  void a_person_is_told_with_posts() {
    assertThat(selected(new Selection.OfPerson("stalin"), "1924-06-05"))
        .hasValueSatisfying(
            words ->
                assertThat(words)
                    .startsWith("Selected: Stalin, 4 posts: ")
                    .contains("Politburo", "Orgburo", "Secretariat", "Central Committee"));
    assertThat(selected(new Selection.OfPerson("lenin"), "1925-01-01"))
        .contains("Selected: Lenin, no post.");
  }

  @Test
  void of_many_posts_the_first_are_named_and_the_others_counted() {
    assertThat(selected(new Selection.OfPerson("stalin"), "1922-04-10").orElseThrow())
        .startsWith("Selected: Stalin, 6 posts: ")
        .endsWith(" and 2 more.");
  }

  @Test
  void all_else_is_told_by_name() {
    String day = "1925-12-20";
    assertThat(selected(new Selection.OfBody("politburo"), day).orElseThrow())
        .matches("Selected: Politburo, \\d+ people\\.");
    assertThat(selected(new Selection.OfTie("zinoviev", "stalin"), day))
        .contains("Selected: Stalin and Zinoviev.");
    assertThat(selected(new Selection.OfFaction("leningrad-opposition"), day).orElseThrow())
        .contains("Leningrad");
    assertThat(selected(new Selection.OfQuestion("nep"), day))
        .contains("Selected: NEP and the market.");
    assertThat(selected(new Selection.OfEvent("1922-ussr"), day))
        .contains("Selected: Soviet Union founded.");
    assertThat(selected(new Selection.OfSource("commulingo-politburo"), day)).isPresent();
    assertThat(selected(new Selection.OfClaim("c38"), day)).isPresent();
  }

  @Test
  void nothing_selected_or_unknown_is_not_told() {
    assertThat(selected(Selection.NOTHING, "1925-12-20")).isEmpty();
    assertThat(selected(new Selection.OfPerson("nobody"), "1925-12-20")).isEmpty();
    assertThat(selected(new Selection.OfTie("stalin", "nobody"), "1925-12-20")).isEmpty();
    assertThat(selected(new Selection.OfClaim("none"), "1925-12-20")).isEmpty();
  }
}
