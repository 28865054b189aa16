package apparat.view.hierarchy.period;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.geometry.Box;
import apparat.history.Column;
import apparat.history.Panel;
import apparat.history.Sample;
import apparat.record.Certainty;
import apparat.record.Rank;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A place is kept, and an empty place is information. */
class PlacesOverTimeTest {

  private static Sample board() {
    return new Sample()
        .person("ann", "")
        .person("ben", "")
        .person("cid", "")
        .person("dan", "")
        .body("board", "Board", "committee", "", "")
        .wing("party", Column.MIDDLE, List.of("board"), List.of())
        .panel("board", Column.MIDDLE, Panel.Form.CHIPS, "", "board");
  }

  private static Drawing at(Sample sample, String day) {
    return new HierarchyView(sample.history(), PageSize.WIDE)
        .at(LocalDate.parse(day), HierarchyOptions.DEFAULT);
  }

  private static Box chip(Sample sample, String day, String person) {
    return Marks.box(at(sample, day), "chip/" + person + "/board/full");
  }

  @Test
  void who_comes_on_the_day_another_leaves_takes_that_place() {
    Sample sample =
        board()
            .seat("ann", "board", "member", "1921-01-01", "", "")
            .seat("ben", "board", "member", "1921-01-01", "1923-01-01", "removed")
            .seat("cid", "board", "member", "1921-01-01", "", "")
            .seat("dan", "board", "member", "1923-01-01", "", "");
    assertThat(chip(sample, "1924-01-01", "dan")).isEqualTo(chip(sample, "1922-01-01", "ben"));
    assertThat(chip(sample, "1924-01-01", "cid")).isEqualTo(chip(sample, "1922-01-01", "cid"));
  }

  @Test
  void a_gap_stays_empty_until_somebody_comes() {
    Sample sample =
        board()
            .seat("ann", "board", "member", "1921-01-01", "", "")
            .seat("ben", "board", "member", "1921-01-01", "1923-01-01", "removed")
            .seat("cid", "board", "member", "1921-01-01", "", "");
    Box ann = chip(sample, "1925-01-01", "ann");
    Box cid = chip(sample, "1925-01-01", "cid");
    assertThat(cid.y() - ann.y()).isGreaterThan(1.9 * ann.height());
  }

  @Test
  void who_becomes_chair_stays_where_he_sits() {
    Sample sample =
        board()
            .seat("ann", "board", "chair", "1921-01-01", "1923-01-01", "")
            .seat("ben", "board", "member", "1921-01-01", "1923-01-01", "promoted")
            .seat("ben", "board", "chair", "1923-01-01", "", "");
    assertThat(chip(sample, "1924-01-01", "ben")).isEqualTo(chip(sample, "1922-01-01", "ben"));
    assertThat(Marks.has(at(sample, "1924-01-01"), "chip/ben/board/full/sign")).isTrue();
    assertThat(Marks.has(at(sample, "1922-01-01"), "chip/ben/board/full/sign")).isFalse();
  }

  @Test
  void a_chair_who_is_a_member_too_has_one_chip() {
    Sample sample =
        board()
            .seat("ann", "board", "member", "1921-01-01", "", "")
            .seat("ann", "board", "chair", Rank.HEAD, "1921-01-01", "", "", Certainty.HIGH);
    assertThat(Marks.keys(at(sample, "1924-01-01"), "chip/ann/board/[a-z]+")).hasSize(1);
    assertThat(Marks.has(at(sample, "1924-01-01"), "chip/ann/board/full/sign")).isTrue();
  }

  @Test
  void re_election_without_a_gap_moves_nobody() {
    Sample sample =
        board()
            .seat("ann", "board", "member", "1921-01-01", "1923-01-01", "re-elected")
            .seat("ben", "board", "member", "1921-01-01", "1923-01-01", "re-elected")
            .seat("ben", "board", "member", "1923-01-01", "", "")
            .seat("ann", "board", "member", "1923-01-01", "", "");
    assertThat(chip(sample, "1924-01-01", "ann")).isEqualTo(chip(sample, "1922-01-01", "ann"));
    assertThat(chip(sample, "1924-01-01", "ben")).isEqualTo(chip(sample, "1922-01-01", "ben"));
  }

  @ParameterizedTest
  @CsvSource({"politburo, 9", "orgburo, 13", "secretariat, 5"})
  void the_shipped_bureaus_have_as_many_places_as_their_fullest_day(String body, int most) {
    TreeSet<Double> heights = new TreeSet<>();
    for (LocalDate day : Shipped.moments()) {
      Drawing drawing = Shipped.at(day);
      for (String key : Marks.keys(drawing, "chip/[^/]+/" + body + "/full")) {
        heights.add(Marks.box(drawing, key).y());
      }
    }
    assertThat(heights).hasSizeLessThanOrEqualTo(most);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stalin", "trotsky", "zinoviev", "rykov"})
  void full_members_of_the_politburo_never_move_while_they_sit(String person) {
    TreeSet<String> boxes = new TreeSet<>();
    for (LocalDate day : Shipped.moments()) {
      Marks.find(Shipped.at(day), "chip/" + person + "/politburo/full")
          .ifPresent(chip -> boxes.add(chip.bounds().toString()));
    }
    assertThat(boxes).hasSize(1);
  }
}
