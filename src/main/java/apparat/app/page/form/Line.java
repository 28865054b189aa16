package apparat.app.page.form;

import apparat.app.model.Selection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of text with the links in it.
 *
 * @param links in the order in which their words stand in the text
 */
public record Line(String text, List<Link> links) {

  /** A piece of a line: words, and where they lead if anywhere. */
  public record Piece(String words, Selection target) {}

  public Line {
    links = List.copyOf(links);
  }

  /** Text without links. */
  public static Line of(String text) {
    return new Line(text, List.of());
  }

  /** The text cut into plain and linked words, from left to right. */
  public List<Piece> pieces() {
    Stream.Builder<Piece> pieces = Stream.builder();
    int at = 0;
    for (Link link : links) {
      int found = text.indexOf(link.words(), at);
      if (found >= 0) {
        pieces.add(new Piece(text.substring(at, found), Selection.NOTHING));
        pieces.add(new Piece(link.words(), link.target()));
        at = found + link.words().length();
      }
    }
    pieces.add(new Piece(text.substring(at), Selection.NOTHING));
    return pieces.build().filter(piece -> !piece.words().isEmpty()).toList();
  }
}
