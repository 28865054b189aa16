package apparat.view.hierarchy.marks;

import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.history.Camp;
import apparat.history.Seat;
import apparat.history.Wing;
import apparat.layout.hierarchy.plan.StripPlan;
import apparat.text.Lines;
import apparat.text.Typeface;
import apparat.view.frame.SideColour;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the line of a folded wing: how many bodies and people, a small square a person, the
 * selected person's chip.
 */
public final class StripMarks {
  private static final double CHIP = 116;

  private final Scene scene;
  private final Board board;

  public StripMarks(Scene scene, Board board) {
    this.scene = scene;
    this.board = board;
  }

  public void draw(Wing wing, StripPlan plan) {
    List<String> bodies = scene.period.folded(wing).stream().filter(scene.snapshot::alive).toList();
    Map<String, Seat> people = new LinkedHashMap<>();
    bodies.stream()
        .flatMap(body -> scene.seatsIn(body).stream())
        .forEach(seat -> people.putIfAbsent(seat.person().id(), seat));
    String key = "wing/" + wing.id();
    String counts = counts(wing, bodies.size(), people.size());
    Box box = plan.box();
    board.add(
        Pen.rect(key, box, 2, ground(plan))
            .withMeaning(
                new Meaning("wing/" + wing.id(), wing.name() + ": " + counts + ".", List.of())));
    List<Seat> own =
        bodies.stream()
            .flatMap(body -> scene.seatsIn(body).stream())
            .filter(seat -> scene.selected(seat.person().id()))
            .toList();
    String words =
        own.isEmpty()
            ? wing.name() + ": " + counts
            : wing.name() + ": " + bodies.size() + " folded";
    double baseline = box.centreY() + 4.3;
    TextMark text =
        Pen.text(
            key + "/words",
            Lines.shortened(words, PanelMarks.LABEL, box.width() - 16),
            PanelMarks.LABEL,
            box.x() + 8,
            baseline,
            scene.theme.soft());
    board.add(text, own.isEmpty() ? scene.strength() : 1);
    double x = box.x() + 8 + text.width() + 10;
    if (own.isEmpty()) {
      squares(wing, people, x, box);
    } else {
      chips(own, x, box);
    }
  }

  private String counts(Wing wing, int bodies, int people) {
    String state = scene.options.unfolded().contains(wing.id()) ? " unfolded" : " folded";
    if (bodies == 0) {
      return "none exists on this day";
    }
    return bodies
        + state
        + ", "
        + (people == 0 ? "nobody known" : Words.count(people, "person", "people"));
  }

  private apparat.drawing.Colour ground(StripPlan plan) {
    return switch (plan.side()) {
      case LEFT -> scene.theme.regions();
      case MIDDLE -> scene.theme.party();
      case RIGHT -> scene.theme.state();
    };
  }

  /** One small square a person, in one line or, where they are many, in two. */
  private void squares(Wing wing, Map<String, Seat> people, double x, Box box) {
    double room = box.right() - 8 - x;
    int lines = people.size() * 9.0 > room ? 2 : 1;
    int columns = (people.size() + lines - 1) / lines;
    double pitch = Math.min(lines == 1 ? 10 : 8, room / Math.max(1, columns));
    double size = pitch * 0.8;
    double top = box.centreY() - lines * pitch / 2 + (pitch - size) / 2;
    int i = 0;
    for (Seat seat : people.values()) {
      String person = seat.person().id();
      SideColour side = scene.side(person);
      board.use(scene.camp(person));
      Box square = new Box(x + i % columns * pitch, top + i / columns * pitch, size, size);
      String camp = scene.camp(person).map(Camp::id).orElse("none");
      board.add(
          Pen.rect("folded/" + wing.id() + "/" + person, square, 0, side.ground())
              .withMeaning(Words.seat(scene, seat, "folded/" + person + "/" + camp)),
          scene.strength(person));
      i++;
    }
  }

  private void chips(List<Seat> own, double left, Box box) {
    double right = box.right() - 8;
    int shown = 0;
    ChipMarks chips = new ChipMarks(scene, board);
    for (Seat seat : own) {
      double width = Math.min(CHIP, right - left);
      if (width < 60) {
        break;
      }
      Box chip = new Box(right - width, box.y() + 0.5, width, box.height() - 1);
      chips.draw(seat, chip);
      String label =
          Lines.shortened(
              scene.snapshot.shortNameOf(seat.body().id()),
              PanelMarks.LABEL,
              Math.max(0, chip.x() - 6 - left));
      double labelWidth = Typeface.width(label, PanelMarks.LABEL);
      if (label.length() > 2 && chip.x() - 6 - labelWidth >= left) {
        board.add(
            Pen.text(
                "folded/" + seat.body().id() + "/label",
                label,
                PanelMarks.LABEL,
                chip.x() - 6 - labelWidth,
                box.centreY() + 4.3,
                scene.theme.ink()));
      }
      right = chip.x() - 6 - labelWidth - 10;
      shown++;
    }
    if (shown < own.size() && right - left > 20) {
      board.add(
          Pen.text(
              "folded/" + own.getFirst().person().id() + "/more",
              "+" + (own.size() - shown),
              PanelMarks.LABEL,
              left,
              box.centreY() + 4.3,
              scene.theme.ink()));
    }
  }
}
