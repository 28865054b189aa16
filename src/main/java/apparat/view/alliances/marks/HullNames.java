package apparat.view.alliances.marks;

import apparat.drawing.Colour;
import apparat.drawing.Contrast;
import apparat.drawing.Pen;
import apparat.geometry.Box;
import apparat.layout.hull.Hull;
import apparat.text.Face;
import apparat.text.Type;
import apparat.view.alliances.scene.Board;
import apparat.view.alliances.scene.FreeSpace;
import apparat.view.alliances.scene.Group;
import apparat.view.alliances.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of hulls with "n of m": each at the free spot nearest the top of its hull, or in the
 * legend where there is none.
 */
public final class HullNames {

  private static final double SMALLEST = 11;

  /** Between the names of two groups, over each other and on one line. */
  private static final double AIR = 12;

  private static final double ASIDE = 32;

  private final Scene scene;
  private final Board board;
  private final HullMarks marks;
  private final Plates plates;
  private final Map<Group, Hull> hulls;

  public HullNames(Scene scene, Board board, HullMarks marks, Plates plates) {
    this.scene = scene;
    this.board = board;
    this.marks = marks;
    this.plates = plates;
    this.hulls = marks.hulls();
  }

  /** Names come after everything else has its place but ropes and words. */
  public void draw(FreeSpace space) {
    List<Group> order = new ArrayList<>(hulls.keySet());
    order.sort(Comparator.comparing((Group group) -> group.bloc()));
    order.forEach(group -> name(group, space));
  }

  private void name(Group group, FreeSpace space) {
    Face face = group.bloc() ? Face.MEDIUM_ITALIC : Face.MEDIUM;
    double usual = scene.density.group().size();
    TitlePlaces places = new TitlePlaces(hulls, group, scene.people(), space);
    for (double size = usual; size >= SMALLEST; size -= 1.5) {
      Optional<Title> best = places.best(ways(group, new Type(face, size)));
      if (best.isPresent()) {
        Box box = best.get().box();
        space.take(box.grownTo(box.width() + 2 * ASIDE, box.height() + 2 * AIR));
        words(group, best.get());
        return;
      }
    }
    board.nameInLegend(group);
  }

  /** In one line or in two. */
  private List<Title> ways(Group group, Type type) {
    boolean all = group.members().size() == group.all();
    String counted = all ? "" : HullMarks.count(group);
    return Title.of(group.name(), counted, type, scene.density.label());
  }

  private void words(Group group, Title title) {
    Type type = title.type();
    for (int i = 0; i < title.lines().size(); i++) {
      plates.behind(group.key() + "/plate/" + (i + 1), title.letters(i), marks.strength());
    }
    for (int i = 0; i < title.lines().size(); i++) {
      board.add(
          Pen.text(
                  group.key() + (i == 0 ? "/name" : "/name/" + (i + 1)),
                  title.lines().get(i),
                  type,
                  title.left(i),
                  title.baseline(i),
                  text(group))
              .withHalo(scene.theme.paper(), 3.5)
              .withMeaning(marks.meaning(group)),
          marks.strength());
    }
    if (!title.counted().isEmpty()) {
      int last = title.lines().size() - 1;
      board.add(
          Pen.text(
                  group.key() + "/count",
                  title.counted(),
                  scene.density.label(),
                  title.countLeft(),
                  title.baseline(last),
                  scene.theme.soft())
              .withHalo(scene.theme.paper(), 3),
          marks.strength());
    }
  }

  /** The side's colour, mixed with ink until it can be read. */
  private Colour text(Group group) {
    Colour colour = marks.colour(group);
    Colour ground = scene.theme.paper().mixed(colour, 0.25);
    for (double t = 0.35; t < 1; t += 0.05) {
      Colour mixed = colour.mixed(scene.theme.ink(), t);
      if (Contrast.ratio(mixed, ground) >= Contrast.TEXT) {
        return mixed;
      }
    }
    return scene.theme.ink();
  }
}
