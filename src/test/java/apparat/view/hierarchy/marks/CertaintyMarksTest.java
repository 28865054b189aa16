package apparat.view.hierarchy.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.history.Column;
import apparat.history.Panel;
import apparat.history.Sample;
import apparat.record.Certainty;
import apparat.record.Rank;
import apparat.view.frame.Language;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What rests on a doubtful row says so, and can be hidden. */
class CertaintyMarksTest {
  private static final HierarchyOptions SURE =
      new HierarchyOptions(Theme.LIGHT, Optional.empty(), Set.of(), Language.EN, false);

  private static final HierarchyView VIEW =
      new HierarchyView(
          new Sample()
              .person("ann", "")
              .person("ben", "")
              .body("board", "Board", "committee", "", "")
              .panel("board", Column.MIDDLE, Panel.Form.CHIPS, "", "board")
              .wing("party", Column.MIDDLE, List.of("board"), List.of())
              .seat("ann", "board", "member", "1922-01-01", "", "")
              .seat("ben", "board", "member", Rank.VOTING, "1922", "", "", Certainty.LOW)
              .history(),
          PageSize.WIDE);
  private static final LocalDate DAY = LocalDate.of(1924, 1, 1);

  @Test
  void a_question_mark_stands_behind_the_name() {
    Drawing drawing = VIEW.at(DAY, HierarchyOptions.DEFAULT);
    TextMark name = (TextMark) Marks.mark(drawing, "chip/ben/board/full/name");
    TextMark doubt = (TextMark) Marks.mark(drawing, "chip/ben/board/full/doubt");
    assertThat(doubt.text()).isEqualTo("?");
    assertThat(doubt.x()).isGreaterThan(name.bounds().right());
    assertThat(doubt.baseline()).isEqualTo(name.baseline());
  }

  @Test
  void who_is_certain_has_none() {
    Drawing drawing = VIEW.at(DAY, HierarchyOptions.DEFAULT);
    assertThat(Marks.has(drawing, "chip/ann/board/full/doubt")).isFalse();
  }

  @Test
  void the_words_say_doubtful_and_how_exact_the_date_is() {
    Drawing drawing = VIEW.at(DAY, HierarchyOptions.DEFAULT);
    assertThat(Marks.sentence(drawing, "chip/ben/board/full")).contains("1922", "doubtful");
    assertThat(Marks.sentence(drawing, "chip/ann/board/full"))
        .contains("1 January 1922")
        .doesNotContain("doubtful");
  }

  @Test
  void the_legend_explains_the_question_mark_only_where_it_occurs() {
    assertThat(Marks.has(VIEW.at(DAY, HierarchyOptions.DEFAULT), "legend/doubtful/words")).isTrue();
    assertThat(Marks.has(VIEW.at(DAY, SURE), "legend/doubtful/words")).isFalse();
  }

  @Test
  void hidden_he_is_not_drawn_and_nobody_moves() {
    Drawing all = VIEW.at(DAY, HierarchyOptions.DEFAULT);
    Drawing sure = VIEW.at(DAY, SURE);
    assertThat(Marks.keys(sure, "chip/ben/.*")).isEmpty();
    assertThat(Marks.box(sure, "chip/ann/board/full"))
        .isEqualTo(Marks.box(all, "chip/ann/board/full"));
  }

  @Test
  void hidden_seats_are_no_posts() {
    Drawing all = Shipped.at("1924-06-05");
    Drawing sure = Shipped.at("1924-06-05", SURE);
    assertThat(Marks.text(all, "chip/bukharin/politburo/full/posts")).isEqualTo("4");
    assertThat(Marks.text(sure, "chip/bukharin/politburo/full/posts")).isEqualTo("2");
    assertThat(Marks.keys(sure, ".*/doubt")).isEmpty();
  }

  @Test
  void hidden_doubts_move_nobody_in_the_shipped_data() {
    Drawing all = Shipped.at("1924-06-05");
    Drawing sure = Shipped.at("1924-06-05", SURE);
    for (String key : Marks.keys(sure, "chip/[^/]+/[^/]+/(full|candidate)")) {
      assertThat(Marks.box(sure, key)).isEqualTo(Marks.box(all, key));
    }
  }
}
