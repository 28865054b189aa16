package apparat.view.alliances.marks;

import apparat.drawing.Colour;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.geometry.Circle;
import apparat.text.Face;
import apparat.text.Type;
import apparat.view.alliances.period.Ring;
import apparat.view.alliances.scene.Board;
import apparat.view.alliances.scene.MapSign;
import apparat.view.alliances.scene.Scene;
import apparat.view.alliances.scene.Someone;
import apparat.view.alliances.scene.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People: a disc with ring and letter, a halo where sides were changed, and the name. */
public final class DiscMarks {

  private static final double HALO = 9;

  /** Without yellow a heavy rim does, unlike any rank; close to the disc, for the name is below. */
  private static final double RIM = 2.5;

  private static final double RIM_WIDTH = 3;

  private final Scene scene;
  private final Board board;
  private final Set<String> changed;

  public DiscMarks(Scene scene, Board board, Set<String> changed) {
    this.scene = scene;
    this.board = board;
    this.changed = changed;
  }

  public void draw() {
    scene.people().forEach(this::draw);
  }

  private void draw(Someone one) {
    double strength = scene.strength(one.id());
    Circle disc = one.disc();
    String key = "disc/" + one.id();
    double air = one.reach().radius() + 2.5;
    board.add(Pen.disc(key + "/ground", disc.x(), disc.y(), air, scene.theme.paper()), strength);
    if (changed.contains(one.id())) {
      board.add(halo(one), strength);
      board.use(MapSign.CHANGED);
    }
    board.add(fill(key, one).withMeaning(Words.person(scene, one, "person/" + one.id())), strength);
    ring(key, one).ifPresent(ring -> board.add(ring, strength));
    if (!one.side().letter().isEmpty()) {
      double size = disc.radius() < 13 ? 12 : 15;
      board.add(
          Pen.text(
              key + "/letter",
              one.side().letter(),
              new Type(Face.BOLD, Math.max(11, size * scene.density.disc())),
              disc.x(),
              disc.y() + 0.36 * Math.max(11, size * scene.density.disc()),
              one.side().ink(),
              TextMark.Anchor.MIDDLE),
          strength);
    }
    if (scene.outlined(one)) {
      Circle outer = new Circle(disc.x(), disc.y(), one.reach().radius() + 4);
      String rim = scene.selected().isPresent() ? "selected" : "named/" + one.id();
      board.add(Pen.stroked(rim, outer, Stroke.solid(scene.theme.ink(), 3)));
    }
    board.use(one.standing().camp());
    board.use(MapSign.POSTS);
  }

  private ShapeMark halo(Someone one) {
    String key = "halo/" + one.id();
    return scene
        .theme
        .brightChange()
        .map(yellow -> Pen.filled(key, around(one, one.disc().radius() + HALO), yellow))
        .orElseGet(
            () ->
                Pen.stroked(
                    key,
                    around(one, one.reach().radius() + RIM),
                    Stroke.solid(scene.theme.ink(), RIM_WIDTH)));
  }

  private static Circle around(Someone one, double radius) {
    return new Circle(one.disc().x(), one.disc().y(), radius);
  }

  private ShapeMark fill(String key, Someone one) {
    Colour ground = one.side().ground();
    boolean pale = apparat.drawing.Contrast.ratio(ground, scene.theme.paper()) < 3;
    Optional<Stroke> rim =
        pale && !scene.theme.dark()
            ? Optional.of(Stroke.solid(scene.theme.ink(), 0.8))
            : Optional.empty();
    return new ShapeMark(key, one.disc(), Optional.of(ground), rim, 1, Optional.empty());
  }

  private Optional<ShapeMark> ring(String key, Someone one) {
    double radius = one.disc().radius() + 4.2 * scene.density.disc();
    Circle circle = new Circle(one.disc().x(), one.disc().y(), radius);
    Colour ink = scene.theme.ink();
    if (one.standing().ring() == Ring.FULL) {
      board.use(MapSign.FULL);
      return Optional.of(
          Pen.stroked(key + "/ring", circle, Stroke.solid(ink, 2.6 * scene.density.disc())));
    }
    if (one.standing().ring() == Ring.CANDIDATE) {
      board.use(MapSign.CANDIDATE);
      return Optional.of(
          Pen.stroked(key + "/ring", circle, new Stroke(ink, 1.4, List.of(4.0, 2.5), false)));
    }
    return Optional.empty();
  }

  /** Names come last, so that nothing is drawn over them. */
  public void name() {
    for (Someone one : scene.people()) {
      board.add(
          Pen.text(
                  "name/" + one.id(),
                  one.name(),
                  one.type(),
                  one.box().centreX(),
                  one.box().y() + 0.75 * one.type().size(),
                  scene.theme.ink(),
                  TextMark.Anchor.MIDDLE)
              .withHalo(scene.theme.paper(), 4)
              .withMeaning(Words.person(scene, one, "name/" + one.id())),
          scene.strength(one.id()));
    }
  }
}
