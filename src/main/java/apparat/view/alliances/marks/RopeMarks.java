package apparat.view.alliances.marks;

import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.layout.rope.Bow;
import apparat.layout.rope.Rope;
import apparat.record.Tie;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.alliances.marks.RopeWays.Laid;
import apparat.view.alliances.scene.Board;
import apparat.view.alliances.scene.Bundles.Bundle;
import apparat.view.alliances.scene.FreeSpace;
import apparat.view.alliances.scene.MapSign;
import apparat.view.alliances.scene.Scene;
import apparat.view.alliances.scene.Someone;
import apparat.view.alliances.scene.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Many rivalries between two sides as one rope with their number. */
public final class RopeMarks {

  private static final double AROUND_BAR = 16;
  private static final double FADED = 0.22;

  /** Where along the rope words may stand that have no room beside the bar. */
  private static final List<Double> ALONG = List.of(0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9);

  private static final double NAME_OFF = 5;
  private static final double LITTLE_AIR = 2;
  private static final int MOST_CROSSED = 6;

  private final Scene scene;
  private final Board board;
  private final Type type;
  private final Map<Bundle, Laid> ropes;

  /** Lays the ropes of these bundles. */
  public RopeMarks(
      Scene scene,
      Board board,
      List<Bundle> bundles,
      HullMarks hulls,
      TieMarks ties,
      CrossingMarks crossings) {
    this.scene = scene;
    this.board = board;
    this.type = new Type(Face.MEDIUM, scene.density.other().size());
    this.ropes = new RopeWays(scene, type, hulls, ties, crossings).of(bundles);
  }

  /** Where the words of the ropes stand that have room beside their bar. */
  public List<Box> labels() {
    return !scene.plain()
        ? List.of()
        : ropes.values().stream()
            .map(laid -> laid.rope().label())
            .filter(this::clearOfPeople)
            .toList();
  }

  private boolean clearOfPeople(Box label) {
    return scene.room.contains(label)
        && scene.people().stream()
            .noneMatch(one -> atName(one, label) || one.reach().bounds().overlaps(label));
  }

  /** Close to a name, above all under it, the number would seem to be of that person. */
  private static boolean atName(Someone one, Box label) {
    return one.box().grown(NAME_OFF).overlaps(label);
  }

  /** The room around the bars, in which other words would be taken for the number of the rope. */
  public List<Box> bars() {
    return ropes.values().stream()
        .map(laid -> RopeWays.bar(laid.rope()).grown(AROUND_BAR))
        .toList();
  }

  /** The thick parts. */
  public List<Bow> trunks() {
    return ropes.values().stream().map(laid -> laid.rope().trunk()).toList();
  }

  /** The thin parts. */
  public Stream<Bow> feeders() {
    return ropes.values().stream()
        .flatMap(laid -> Stream.of(laid.rope().left(), laid.rope().right()))
        .flatMap(List::stream);
  }

  public void draw() {
    ropes.forEach(this::draw);
  }

  private void draw(Bundle bundle, Laid laid) {
    board.use(MapSign.ROPE);
    String key = "rope/" + bundle.key();
    double strength = 0.85 * strength();
    Rope rope = laid.rope();
    feeders(key, rope.left(), laid.left(), strength);
    feeders(key, rope.right(), laid.right(), strength);
    double thin = scene.density.line();
    Stroke trunk =
        Stroke.dashed(scene.theme.ink(), RopeWays.thick(scene, bundle), 16 * thin, 9 * thin);
    board.add(Pen.stroked(key, rope.trunk().path(), trunk).withMeaning(meaning(bundle)), strength);
    board.add(
        TieMarks.bar(
            key + "/bar",
            rope.trunk(),
            rope.bar(),
            RopeWays.HALF_BAR * thin,
            Stroke.solid(scene.theme.ink(), 4 * thin)),
        strength());
  }

  /** Where somebody stands out, ropes are a ground for that person's own lines. */
  private double strength() {
    return scene.plain() ? 1 : FADED;
  }

  private void feeders(
      String key, List<Bow> bows, SortedMap<Someone, Integer> people, double strength) {
    List<Someone> ends = List.copyOf(people.keySet());
    double thin = scene.density.line();
    for (int i = 0; i < bows.size(); i++) {
      double width = thin * Math.min(5, 1.1 + 0.5 * people.get(ends.get(i)));
      board.add(
          Pen.stroked(
              key + "/from/" + ends.get(i).id(),
              bows.get(i).path(),
              Stroke.dashed(scene.theme.ink(), width, 9 * thin, 6 * thin)),
          0.7 * strength);
    }
  }

  /** The words come late, so that nothing is drawn over them, and only where nobody stands out. */
  public void name(FreeSpace space, Plates plates) {
    if (scene.plain()) {
      ropes.forEach((bundle, laid) -> name(bundle, laid.rope(), space, plates));
    }
  }

  /** Beside the bar, else along the rope, else in few words; on people's names never. */
  private void name(Bundle bundle, Rope rope, FreeSpace space, Plates plates) {
    if (clearOfPeople(rope.label())) {
      name(bundle, words(bundle), rope.label(), plates);
      return;
    }
    int all = bundle.close().size() + bundle.lesser().size();
    for (String words : List.of(words(bundle), all + " rivalries")) {
      double width = Typeface.width(words, type);
      List<Box> along =
          ALONG.stream()
              .flatMap(at -> beside(rope.trunk().at(at), width, type.size()))
              .filter(place -> scene.people().stream().noneMatch(one -> atName(one, place)))
              .toList();
      Optional<Box> box =
          space
              .takeFirst(along, 0, LITTLE_AIR)
              .or(() -> space.takeFirst(along, 2, LITTLE_AIR))
              .or(() -> space.takeFirst(along, MOST_CROSSED, LITTLE_AIR));
      if (box.isPresent()) {
        name(bundle, words, box.get(), plates);
        return;
      }
    }
    board.tellInLegend(MapSign.ROPE, words(bundle));
  }

  private static Stream<Box> beside(Point at, double width, double height) {
    return Stream.of(14.0, 26.0)
        .flatMap(
            off ->
                Stream.of(
                    new Box(at.x() - width / 2, at.y() - off - height, width, height),
                    new Box(at.x() - width / 2, at.y() + off, width, height),
                    new Box(at.x() + off, at.y() - height / 2, width, height),
                    new Box(at.x() - off - width, at.y() - height / 2, width, height)));
  }

  private void name(Bundle bundle, String words, Box box, Plates plates) {
    plates.behind("rope/" + bundle.key() + "/plate", box, 1);
    board.add(
        Pen.text(
                "rope/" + bundle.key() + "/words",
                words,
                type,
                box.x(),
                box.y() + 0.8 * type.size(),
                scene.theme.ink())
            .withHalo(scene.theme.paper(), 4)
            .withMeaning(meaning(bundle)));
  }

  static String words(Bundle bundle) {
    if (bundle.close().isEmpty()) {
      return bundle.lesser().size() + " lesser rivalries";
    }
    String close = Words.count(bundle.close().size(), "rivalry", "rivalries");
    return bundle.lesser().isEmpty() ? close : close + " and " + bundle.lesser().size() + " lesser";
  }

  private Meaning meaning(Bundle bundle) {
    List<Tie> all = Stream.concat(bundle.close().stream(), bundle.lesser().stream()).toList();
    String pairs =
        String.join(
            ", ",
            bundle.told().stream()
                .map(tie -> scene.name(tie.source()) + " and " + scene.name(tie.target()))
                .toList());
    return new Meaning(
        "rope/" + bundle.key(),
        words(bundle) + ": " + pairs + ".",
        all.stream().map(tie -> Words.row(tie.row())).toList());
  }
}
