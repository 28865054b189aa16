package apparat.view.alliances.marks;

import apparat.drawing.Colour;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.layout.hull.Figure;
import apparat.layout.hull.Hull;
import apparat.layout.hull.KeptHulls;
import apparat.view.alliances.scene.Board;
import apparat.view.alliances.scene.Group;
import apparat.view.alliances.scene.MapSign;
import apparat.view.alliances.scene.Scene;
import apparat.view.alliances.scene.Someone;
import apparat.view.frame.SideColour;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hulls of camps and outlines of blocs. */
public final class HullMarks {

  private final Scene scene;
  private final Board board;
  private final Map<Group, Hull> hulls = new LinkedHashMap<>();

  /**
   * @param kept has the outlines of days before
   */
  public HullMarks(Scene scene, Board board, List<Group> groups, KeptHulls kept) {
    this.scene = scene;
    this.board = board;
    for (Group group : groups) {
      hulls.put(group, hull(group, kept));
    }
  }

  private Hull hull(Group group, KeptHulls kept) {
    List<Figure> members = group.members().stream().map(HullMarks::figure).toList();
    List<Figure> others =
        scene.people().stream()
            .filter(one -> !group.members().contains(one))
            .map(HullMarks::figure)
            .toList();
    double margin = scene.density.margin() + (group.bloc() ? 8 : 0);
    return kept.around(members, others, scene.room, margin);
  }

  private static Figure figure(Someone one) {
    return new Figure(one.reach(), one.box());
  }

  /** The hull of each group. */
  public Map<Group, Hull> hulls() {
    return hulls;
  }

  public void draw() {
    hulls.forEach(this::draw);
  }

  private void draw(Group group, Hull hull) {
    Colour colour = colour(group);
    Stroke line =
        group.bloc()
            ? new Stroke(scene.theme.soft(), 1.4, List.of(0.2, 5.0), true)
            : Stroke.solid(colour, 1.3);
    if (group.bloc()) {
      board.use(MapSign.BLOC);
    }
    ShapeMark fill = Pen.filled(group.key() + "/ground", hull.path(), colour);
    board.add(fill.withOpacity(opacity(group)), strength());
    board.add(Pen.stroked(group.key(), hull.path(), line).withMeaning(meaning(group)), strength());
  }

  private double opacity(Group group) {
    return group.bloc() ? 0.045 : scene.theme.dark() ? 0.24 : 0.17;
  }

  /** The colour of the ground at a place: paper, under all hulls around it. */
  Colour ground(double x, double y) {
    Colour ground = scene.theme.paper();
    for (Map.Entry<Group, Hull> one : hulls.entrySet()) {
      if (one.getValue().contains(x, y)) {
        ground = ground.mixed(colour(one.getKey()), opacity(one.getKey()) * strength());
      }
    }
    return ground;
  }

  double strength() {
    return scene.strength();
  }

  Colour colour(Group group) {
    return group.bloc() ? scene.theme.ink() : SideColour.of(scene.theme, group.camp()).ground();
  }

  Meaning meaning(Group group) {
    String names = String.join(", ", group.members().stream().map(Someone::name).toList());
    return new Meaning(
        group.dataKey(), group.name() + ", " + count(group) + ": " + names + ".", group.rows());
  }

  static String count(Group group) {
    return group.members().size() + " of " + group.all();
  }
}
