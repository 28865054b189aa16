package apparat.view.hierarchy.marks;

import apparat.drawing.Colour;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Rect;
import apparat.history.Camp;
import apparat.history.Panel;
import apparat.history.Seat;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.plan.SquareField;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.frame.SideColour;
import apparat.view.frame.Sign;
import apparat.view.hierarchy.period.Spot;
import apparat.view.hierarchy.period.Unnamed;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Titles;
import apparat.view.hierarchy.scene.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Draws a large body as a field of squares, one a person, zone by zone. */
public final class FieldMarks {
  private static final Type COUNT = new Type(Face.MEDIUM, 12);
  private static final Type NO_SIDE = new Type(Face.REGULAR, 12);

  private final Scene scene;
  private final Board board;
  private final Theme theme;

  public FieldMarks(Scene scene, Board board) {
    this.scene = scene;
    this.board = board;
    this.theme = scene.theme;
  }

  public void draw(Panel panel, SquareField field) {
    String body = panel.bodies().getFirst();
    Set<String> bureaus = bureaus(panel);
    Map<String, Integer> full = new LinkedHashMap<>();
    Set<Integer> taken = new TreeSet<>();
    Set<String> present = new TreeSet<>();
    List<Box> squares = new ArrayList<>();
    for (Seat seat : scene.seatsIn(body)) {
      Optional<Camp> camp = scene.camp(seat.person().id());
      Optional<Spot> spot = scene.sites.spot(seat, camp, scene.day());
      if (spot.isEmpty()) {
        continue;
      }
      Box box = scene.sites.box(spot.get()).orElseThrow();
      square(seat, camp, box, bureaus);
      squares.add(box);
      present.add(spot.get().row());
      if (seat.rank().full()) {
        full.merge(spot.get().row(), 1, Integer::sum);
      } else if (camp.isEmpty()) {
        taken.add(spot.get().index());
      }
    }
    squares.addAll(unnamed(body, field, taken));
    present.addAll(new LeftSquares(scene, board).draw(body, squares));
    counts(field, full, present);
  }

  /** The bodies with chips that hang under this panel. */
  private Set<String> bureaus(Panel panel) {
    Set<String> bodies = new TreeSet<>();
    scene.period.panels().stream()
        .filter(
            other ->
                other.under().equals(Optional.of(panel.id())) && other.form() == Panel.Form.CHIPS)
        .forEach(other -> bodies.addAll(other.bodies()));
    return bodies;
  }

  private void square(Seat seat, Optional<Camp> camp, Box box, Set<String> bureaus) {
    String person = seat.person().id();
    SideColour side = scene.side(person);
    board.use(camp);
    double strength = scene.strength(person);
    String key =
        "square/" + person + "/" + seat.body().id() + (seat.rank().full() ? "/full" : "/candidate");
    if (scene.news(seat) != Scene.News.NONE) {
      fresh(key, box, strength);
    }
    boolean full = seat.rank().full();
    Meaning meaning =
        Words.seat(scene, seat, "square/" + person + "/" + camp.map(Camp::id).orElse("none"));
    Colour line = camp.isEmpty() ? side.ground().mixed(theme.ink(), 0.25) : side.ground();
    board.add(
        new ShapeMark(
            key,
            new Rect(full ? box.grown(-1) : box.grown(-2), 0),
            full ? Optional.of(side.ground()) : Optional.empty(),
            full ? Optional.empty() : Optional.of(Stroke.solid(line, 2)),
            strength,
            Optional.of(meaning)));
    if (scene.seatsOf(person).stream().anyMatch(other -> bureaus.contains(other.body().id()))) {
      board.use(Sign.IN_BUREAU);
      Colour dot = full ? side.ink() : theme.ink();
      board.add(
          Pen.disc(key + "/dot", box.centreX(), box.centreY(), box.width() * 0.175, dot), strength);
    }
    if (scene.outlined(person)) {
      board.add(Pen.frame(key + "/selected", box.grown(1), 0, Stroke.solid(theme.ink(), 2.4)));
    }
  }

  /** The yellow ground of a new square; in print a rim. */
  private void fresh(String key, Box box, double strength) {
    board.use(Sign.CAME);
    Box ground = box.grown(1.4);
    board.add(
        theme.change().isPresent()
            ? Pen.rect(key + "/new", ground, 0, theme.change().get())
            : Pen.frame(key + "/new", ground.grown(-0.4), 0, Stroke.solid(theme.ink(), 1)),
        strength);
  }

  /**
   * Seats that were filled by people whose names are not known: behind the candidates without a
   * side.
   */
  private List<Box> unnamed(String body, SquareField field, Set<Integer> taken) {
    SquareField.ZonePlan zone = zone(field, Need.Stand.MIDDLE);
    int missing = Unnamed.candidates(scene.snapshot, body);
    int next = taken.stream().mapToInt(index -> index + 1).max().orElse(0);
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < missing; i++) {
      board.use(Sign.NAME_UNKNOWN);
      Box box = field.candidate(zone, next + i).grown(-1.5);
      boxes.add(box);
      board.add(
          Pen.frame("unnamed/" + body + "/" + i, box, 0, Stroke.dashed(theme.lines(), 1, 1.5, 2)),
          scene.strength());
    }
    return boxes;
  }

  private static SquareField.ZonePlan zone(SquareField field, Need.Stand stand) {
    return field.zones().stream().filter(zone -> zone.stand() == stand).findFirst().orElseThrow();
  }

  /** Letter and count above each zone that is in use or was left. */
  private void counts(SquareField field, Map<String, Integer> full, Set<String> present) {
    double baseline = field.top() - 6;
    for (SquareField.ZonePlan zone : field.zones()) {
      if (!present.contains(zone.id())) {
        continue;
      }
      Optional<Camp> camp =
          scene.history.manifest().camps().stream()
              .filter(other -> other.id().equals(zone.id()))
              .findFirst();
      int count = full.getOrDefault(zone.id(), 0);
      String text =
          camp.isPresent()
              ? ofCamp(field, zone, present, camp.get(), count)
              : noSide(field, zone, present, count);
      board.add(
          Pen.text(
              "zone/" + zone.id(),
              text,
              camp.isPresent() ? COUNT : NO_SIDE,
              zone.x(),
              baseline,
              camp.isPresent() ? theme.ink() : theme.soft(),
              TextMark.Anchor.START),
          scene.strength());
    }
  }

  /** Where the next zone is close, the letter alone: the squares are few. */
  private static String ofCamp(
      SquareField field, SquareField.ZonePlan zone, Set<String> present, Camp camp, int count) {
    String text = Titles.zone(Optional.of(camp), count);
    double right = next(field, zone, present).orElse(Double.POSITIVE_INFINITY);
    return Typeface.width(text, COUNT) <= right - zone.x() - 3 ? text : camp.letter();
  }

  /** Where the next zone in use begins. */
  private static OptionalDouble next(
      SquareField field, SquareField.ZonePlan zone, Set<String> present) {
    return field.zones().stream()
        .filter(other -> other.x() > zone.x() && present.contains(other.id()))
        .mapToDouble(SquareField.ZonePlan::x)
        .min();
  }

  /** As many words as there is room for. */
  private static String noSide(
      SquareField field, SquareField.ZonePlan zone, Set<String> present, int count) {
    double right = next(field, zone, present).orElse(zone.x() + zone.columns() * field.pitch());
    return Stream.of(Titles.zone(Optional.empty(), count), count + " no side")
        .filter(text -> Typeface.width(text, NO_SIDE) <= right - zone.x() - 6)
        .findFirst()
        .orElse(Integer.toString(count));
  }
}
