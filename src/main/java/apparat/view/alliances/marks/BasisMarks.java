package apparat.view.alliances.marks;

import apparat.drawing.Pen;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.layout.rope.Bow;
import apparat.record.Tie;
import apparat.text.Lines;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.alliances.scene.Board;
import apparat.view.alliances.scene.FreeSpace;
import apparat.view.alliances.scene.Scene;
import apparat.view.alliances.scene.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** On what the ties of the selected person rest, in words beside the lines. */
public final class BasisMarks {

  private static final double WIDEST = 190;
  private static final double[] SHARES = {0.5, 0.6, 0.4, 0.7, 0.3, 0.8};

  private final Scene scene;
  private final Board board;
  private final Map<Tie, Bow> bows;

  public BasisMarks(Scene scene, Board board, Map<Tie, Bow> bows) {
    this.scene = scene;
    this.board = board;
    this.bows = bows;
  }

  /** The closest ties first, as far as there is room. */
  public void draw(FreeSpace space) {
    scene
        .selected()
        .ifPresent(
            one ->
                bows.keySet().stream()
                    .filter(tie -> Scene.touches(tie, one.id()) && !tie.basis().isBlank())
                    .sorted(Comparator.comparing(Tie::strength).reversed())
                    .forEach(tie -> words(tie, bows.get(tie), space)));
  }

  private void words(Tie tie, Bow bow, FreeSpace space) {
    Type type = scene.density.label();
    String words = Lines.shortened(tie.basis(), type, WIDEST);
    double width = Typeface.width(words, type);
    double height = type.size();
    List<Box> places = new ArrayList<>();
    for (double share : SHARES) {
      Point at = bow.at(share);
      places.add(new Box(at.x() - width / 2, at.y() - height / 2, width, height));
      places.add(new Box(at.x() + 8, at.y() - height / 2, width, height));
      places.add(new Box(at.x() - 8 - width, at.y() - height / 2, width, height));
    }
    space
        .takeFirst(places)
        .ifPresent(
            box ->
                board.add(
                    Pen.text(
                            Words.key(tie) + "/basis/" + tie.row().line(),
                            words,
                            type,
                            box.centreX(),
                            box.y() + 0.8 * height,
                            scene.theme.soft(),
                            TextMark.Anchor.MIDDLE)
                        .withHalo(scene.theme.paper(), 4)
                        .withMeaning(Words.tie(scene, tie))));
  }
}
