package apparat.view.hierarchy.scene;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Colour;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.history.Camp;
import apparat.view.frame.LegendSigns;
import apparat.view.frame.Sign;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was used once is explained once; what was drawn later lies over what was drawn before. */
class SignsOfTheBoardTest {

  private static final Mark ONE = Pen.disc("one", 0, 0, 5, Colour.of("#000000"));
  private static final Mark OTHER = Pen.disc("other", 0, 0, 5, Colour.of("#000000"));

  private final Board board = new Board();

  private static Camp camp(String id) {
    return new Camp(id, id, id.substring(0, 1), "#000000", "#FFFFFF", 1, List.of());
  }

  @Test
  void marks_are_painted_in_the_order_in_which_they_came() {
    board.add(OTHER);
    board.addAll(List.of(ONE.withKey("a"), ONE.withKey("b")));
    board.add(ONE, 0.5);
    assertThat(board.marks()).extracting(Mark::key).containsExactly("other", "a", "b", "one");
    assertThat(board.marks().getLast().opacity()).isEqualTo(0.5);
  }

  @Test
  void faded_twice_is_fainter_than_once() {
    board.add(ONE.withOpacity(0.4), 0.5);
    board.add(ONE.withOpacity(0.4), 1);
    assertThat(board.marks()).extracting(Mark::opacity).containsExactly(0.2, 0.4);
  }

  @Test
  void signs_and_sides_are_told_once() {
    board.use(Sign.values()[0]);
    board.use(Sign.values()[0]);
    board.use(Optional.of(camp("red")));
    board.use(Optional.of(camp("red")));
    LegendSigns signs = board.signs();
    assertThat(signs.signs()).containsExactly(Sign.values()[0]);
    assertThat(signs.camps()).containsExactly("red");
    assertThat(signs.noSide()).isFalse();
    board.use(Optional.empty());
    assertThat(board.signs().noSide()).isTrue();
  }

  @Test
  void an_empty_board_explains_nothing() {
    assertThat(board.signs())
        .isEqualTo(new LegendSigns(java.util.Set.of(), java.util.Set.of(), false));
    assertThat(board.marks()).isEmpty();
  }
}
