package apparat.app.page.form;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Selection;
import apparat.app.page.form.Line.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Lines are cut where their links begin and end, and nothing of them is lost. */
class LineTest {

  private static final Selection STALIN = new Selection.OfPerson("stalin");
  private static final Selection LENIN = new Selection.OfPerson("lenin");

  private static Piece plain(String words) {
    return new Piece(words, Selection.NOTHING);
  }

  @Test
  void text_without_links_is_one_piece() {
    assertThat(Line.of("Born in Gori.").pieces()).containsExactly(plain("Born in Gori."));
    assertThat(Line.of("").pieces()).isEmpty();
  }

  @Test
  void links_stand_where_their_words_do() {
    Line line =
        new Line(
            "Stalin against Lenin, then alone",
            List.of(new Link("Stalin", STALIN), new Link("Lenin", LENIN)));
    assertThat(line.pieces())
        .containsExactly(
            new Piece("Stalin", STALIN),
            plain(" against "),
            new Piece("Lenin", LENIN),
            plain(", then alone"));
  }

  @Test
  void a_word_that_stands_twice_is_linked_where_the_links_stand_in_turn() {
    Line line =
        new Line(
            "Stalin and Stalin", List.of(new Link("Stalin", STALIN), new Link("Stalin", LENIN)));
    assertThat(line.pieces())
        .containsExactly(new Piece("Stalin", STALIN), plain(" and "), new Piece("Stalin", LENIN));
  }

  @Test
  void words_that_do_not_stand_there_are_left_out() {
    Line line =
        new Line("Stalin alone", List.of(new Link("Lenin", LENIN), new Link("Stalin", STALIN)));
    assertThat(line.pieces()).containsExactly(new Piece("Stalin", STALIN), plain(" alone"));
  }

  @Property(tries = 200)
  void the_pieces_make_the_text_again(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String text,
      @ForAll @Size(max = 3)
          List<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 3) String> words) {
    List<Link> links = new ArrayList<>();
    words.forEach(word -> links.add(new Link(word, STALIN)));
    List<Piece> pieces = new Line(text, links).pieces();

    assertThat(pieces.stream().map(Piece::words).collect(Collectors.joining())).isEqualTo(text);
    assertThat(pieces).noneMatch(piece -> piece.words().isEmpty());
  }
}
