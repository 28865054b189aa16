package apparat.view.alliances.marks;

import apparat.drawing.Colour;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.layout.rope.Bow;
import apparat.layout.rope.Obstacles;
import apparat.record.Certainty;
import apparat.record.Tie;
import apparat.text.Face;
import apparat.text.Type;
import apparat.view.alliances.scene.Board;
import apparat.view.alliances.scene.MapSign;
import apparat.view.alliances.scene.Scene;
import apparat.view.alliances.scene.Someone;
import apparat.view.alliances.scene.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ties drawn one by one: alliances solid, rivalries dashed with a bar across. */
public final class TieMarks {

  private static final double APART = 5;
  private static final double HALF_BAR = 9;
  private static final double LEAST_WITH_BAR = 40;

  /** How much wider the lines of a way are that is lit. */
  private static final double LIT = 1.2;

  /** Of its length, how much of a line fades at each end, and how strongly it is seen there. */
  private static final double FADES = 0.27;

  private static final double[] FADING = {0.15, 0.38, 0.65};

  /** Where on a line a question mark may stand, in the order of trying. */
  private static final List<Double> DOUBT_AT = List.of(0.38, 0.5, 0.62, 0.3, 0.7, 0.2, 0.8);

  /** How far beside it, where on it there is no room. */
  private static final List<Double> DOUBT_BESIDE = List.of(0.0, 9.0, -9.0, 16.0, -16.0);

  private static final Type DOUBT = new Type(Face.BOLD, 15);

  private final Scene scene;
  private final Board board;
  private final Obstacles obstacles;
  private final Map<Tie, Bow> bows = new LinkedHashMap<>();

  /** Lays the lines of these ties; two between the same people run beside each other. */
  public TieMarks(Scene scene, Board board, List<Tie> ties) {
    this.scene = scene;
    this.board = board;
    this.obstacles = scene.obstacles();
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Tie tie : ties) {
      int before = seen.merge(pair(tie), 1, Integer::sum) - 1;
      double aside = before == 0 ? 0 : (before % 2 == 1 ? APART : -APART) * ((before + 1) / 2);
      bows.put(tie, bow(tie).beside(aside));
    }
  }

  private static String pair(Tie tie) {
    return Scene.first(tie) + "/" + Scene.second(tie);
  }

  private Bow bow(Tie tie) {
    Someone a = scene.find(Scene.first(tie)).orElseThrow();
    Someone b = scene.find(Scene.second(tie)).orElseThrow();
    return Bow.between(a.reach(), b.reach(), obstacles);
  }

  /** The lines by tie. */
  public Map<Tie, Bow> bows() {
    return bows;
  }

  /** Draws the lines, those of who stands out last. */
  public void draw() {
    Map<String, Integer> keys = new LinkedHashMap<>();
    bows.forEach((tie, bow) -> drawUnless(scene.concerns(tie), tie, bow, keys));
    bows.forEach((tie, bow) -> drawUnless(!scene.concerns(tie), tie, bow, keys));
  }

  private void drawUnless(boolean skip, Tie tie, Bow bow, Map<String, Integer> keys) {
    if (skip) {
      return;
    }
    String key = Words.key(tie);
    int count = keys.merge(key, 1, Integer::sum);
    draw(count == 1 ? key : key + "/" + count, tie, bow);
  }

  private void draw(String key, Tie tie, Bow bow) {
    boolean inFront = scene.concerns(tie);
    double opacity = opacity(tie, inFront);
    Meaning meaning = Words.tie(scene, tie);
    boolean sure = tie.spell().surelyHoldsOn(scene.day());
    Bow seen = sure ? bow : bow.part(FADES, 1 - FADES);
    board.add(Pen.stroked(key, seen.path(), stroke(tie)).withMeaning(meaning), opacity);
    if (!sure) {
      fade(key, tie, bow, opacity);
    }
    if (!tie.positive() && bow.length() > LEAST_WITH_BAR) {
      board.add(bar(key + "/bar", bow, HALF_BAR, tie.strength() == 3 ? 3 : 2), opacity);
    }
    if (tie.certainty() == Certainty.LOW) {
      doubt(key, bow, inFront ? 1 : scene.strength());
    }
    board.use(sign(tie));
  }

  /** Where it is not sure that the tie held on the day, both ends of its line fade. */
  private void fade(String key, Tie tie, Bow bow, double opacity) {
    board.use(MapSign.INEXACT);
    for (int i = 0; i < FADING.length; i++) {
      double from = FADES * i / FADING.length;
      double to = FADES * (i + 1) / FADING.length;
      Bow first = bow.part(from, to);
      Bow second = bow.part(1 - to, 1 - from);
      board.add(Pen.stroked(key + "/first/" + i, first.path(), stroke(tie)), opacity * FADING[i]);
      board.add(Pen.stroked(key + "/second/" + i, second.path(), stroke(tie)), opacity * FADING[i]);
    }
  }

  private static MapSign sign(Tie tie) {
    if (!tie.positive()) {
      return MapSign.RIVALRY;
    }
    return tie.strength() == 3 ? MapSign.CLOSE_ALLIANCE : MapSign.ALLIANCE;
  }

  private Stroke stroke(Tie tie) {
    Colour ink = scene.theme.ink();
    double thin = scene.density.line();
    double more = scene.look.way().runsOver(tie) ? LIT : 0;
    if (tie.positive()) {
      double width = tie.strength() == 3 ? 3.4 : tie.strength() == 2 ? 1.6 : 1.1;
      return Stroke.solid(ink, thin * width + more);
    }
    return tie.strength() == 3
        ? Stroke.dashed(ink, thin * 2 + more, thin * 9, thin * 6)
        : Stroke.dashed(ink, (tie.strength() == 2 ? 1.3 : 1) * thin + more, thin * 7, thin * 5);
  }

  private double opacity(Tie tie, boolean inFront) {
    double sure =
        switch (tie.certainty()) {
          case LOW -> 0.6;
          case MEDIUM -> 0.85;
          case HIGH -> 1;
        };
    double plain = tie.strength() == 3 || inFront ? 0.9 : tie.strength() == 2 ? 0.55 : 0.4;
    return sure * plain * (inFront || scene.plain() ? 1 : 0.3);
  }

  private ShapeMark bar(String key, Bow bow, double half, double width) {
    return bar(key, bow, 0.5, half, Stroke.solid(scene.theme.ink(), width));
  }

  /** A short stroke across the line. */
  static ShapeMark bar(String key, Bow bow, double share, double half, Stroke stroke) {
    Point at = bow.at(share);
    Point d = bow.direction(share);
    return Pen.line(
        key,
        stroke,
        new Point(at.x() - d.y() * half, at.y() + d.x() * half),
        new Point(at.x() + d.y() * half, at.y() - d.x() * half));
  }

  /** On the line where neither a name nor a person is, so that it is the line that is doubted. */
  private Point doubtPlace(Bow bow) {
    return DOUBT_BESIDE.stream()
        .map(bow::beside)
        .flatMap(line -> DOUBT_AT.stream().map(line::at))
        .filter(at -> obstacles.clear(new Box(at.x() - 6, at.y() - 8, 12, 16)))
        .findFirst()
        .orElseGet(() -> bow.at(DOUBT_AT.getFirst()));
  }

  private void doubt(String key, Bow bow, double opacity) {
    board.use(MapSign.DOUBTFUL);
    Point at = doubtPlace(bow);
    board.add(
        Pen.text(
                key + "/doubt",
                "?",
                DOUBT,
                at.x(),
                at.y() + 5,
                scene.theme.ink(),
                TextMark.Anchor.MIDDLE)
            .withHalo(scene.theme.paper(), 3),
        opacity);
  }
}
