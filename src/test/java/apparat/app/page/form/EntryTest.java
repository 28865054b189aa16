package apparat.app.page.form;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Selection;
import apparat.drawing.Theme;
import apparat.time.Spell;
import apparat.view.frame.SideColour;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An entry is put together part by part; each part leaves the others alone. */
class EntryTest {

  private static final Selection POLITBURO = new Selection.OfBody("politburo");
  private static final Selection CONGRESS = new Selection.OfEvent("congress");
  private static final Figure BAR =
      new Figure.Bar(
          Spell.of(LocalDate.of(1921, 3, 16), LocalDate.of(1926, 7, 23)), Optional.empty());
  private static final SideColour GREY = SideColour.of(Theme.LIGHT, Optional.empty());

  private final Entry whole =
      Entry.of("Politburo, member", "1921 to 1926")
          .to(POLITBURO)
          .signed(Optional.of(GREY))
          .from(List.of(2, 3))
          .marked(true)
          .showing(BAR)
          .linking("Congress", CONGRESS);

  @Test
  void it_leads_nowhere_and_rests_on_nothing_at_first() {
    Entry entry = Entry.of("Politburo", "");
    assertThat(entry.target()).isEqualTo(Selection.NOTHING);
    assertThat(entry.sources()).isEmpty();
    assertThat(entry.now()).isFalse();
    assertThat(entry.sign()).isEmpty();
    assertThat(entry.figure()).isEmpty();
    assertThat(entry.line()).isEqualTo(Line.of(""));
  }

  @Test
  void each_part_is_kept_when_another_one_is_added() {
    assertThat(whole.text()).isEqualTo("Politburo, member");
    assertThat(whole.target()).isEqualTo(POLITBURO);
    assertThat(whole.sign()).contains(GREY);
    assertThat(whole.sources()).containsExactly(2, 3);
    assertThat(whole.now()).isTrue();
    assertThat(whole.figure()).contains(BAR);
    assertThat(whole.detail()).isEqualTo("1921 to 1926 · Congress");
  }

  @Test
  void a_part_that_links_is_found_in_the_lesser_line() {
    assertThat(whole.line().pieces())
        .containsExactly(
            new Line.Piece("1921 to 1926 · ", Selection.NOTHING),
            new Line.Piece("Congress", CONGRESS));
  }

  @Test
  void the_first_part_of_an_empty_line_stands_without_a_dot() {
    assertThat(Entry.of("x", "").adding("removed").detail()).isEqualTo("removed");
    assertThat(Entry.of("x", "a").adding("b").detail()).isEqualTo("a · b");
  }

  @Test
  void under_another_name_all_else_is_the_same() {
    Entry named = whole.named("Zinoviev");
    assertThat(named.text()).isEqualTo("Zinoviev");
    assertThat(named.named(whole.text())).isEqualTo(whole);
  }

  @Test
  void a_section_with_nothing_in_it_is_not_there() {
    assertThat(Section.of("Events", List.of())).isEmpty();
    assertThat(Section.counted("Events", List.of())).isEmpty();
    assertThat(Section.of("Events", List.of(whole)).orElseThrow().remark()).isEmpty();
    assertThat(Section.counted("Events", List.of(whole, whole)).orElseThrow().remark())
        .isEqualTo("2");
  }
}
