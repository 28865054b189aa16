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
import apparat.view.hierarchy.scene.Titles;
import apparat.view.hierarchy.scene.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Draws the line of a folded wing: how many bodies and people, a small square a person, the
 * selected person's chip.
 */
public final class StripMarks {
  private static final double CHIP = 104;
  private static final double NARROWEST_CHIP = 76;
  private static final double GAP = 6;
  private static final double MORE = 20;
  private static final double SMALLEST_SQUARE = 3;

  private final Scene scene;
  private final Board board;

  public StripMarks(Scene scene, Board board) {
    this.scene = scene;
    this.board = board;
  }

  /** Draws the line of a wing. */
  public void draw(Wing wing, StripPlan plan) {
    List<String> bodies = scene.period.folded(wing).stream().filter(scene.snapshot::alive).toList();
    List<Seat> seats = bodies.stream().flatMap(body -> scene.seatsIn(body).stream()).toList();
    Map<String, Seat> people = new LinkedHashMap<>();
    seats.forEach(seat -> people.putIfAbsent(seat.person().id(), seat));
    boolean folded = !scene.options.unfolded().contains(wing.id());
    List<Seat> own = folded ? shown(seats) : List.of();
    String key = "wing/" + wing.id();
    List<String> wordings =
        scene.period.isLarge()
            ? new Titles(scene).rest(bodies, people.size())
            : wordings(wing, bodies.size(), people.size(), folded);
    Box box = plan.box();
    board.add(
        Pen.rect(key, box, 2, ground(plan))
            .withMeaning(
                new Meaning(
                    key,
                    wordings.getFirst() + ".",
                    seats.stream().flatMap(seat -> Words.rows(seat).stream()).toList())));
    double left = box.x() + 8;
    double right =
        own.isEmpty()
            ? box.right() - 8
            : chips(own, left, Typeface.width(wordings.getLast(), PanelMarks.LABEL), box);
    String words =
        wordings.stream()
            .filter(text -> Typeface.width(text, PanelMarks.LABEL) <= right - left)
            .findFirst()
            .orElseGet(() -> Lines.shortened(wordings.getLast(), PanelMarks.LABEL, right - left));
    TextMark text =
        Pen.text(
            key + "/words", words, PanelMarks.LABEL, left, box.centreY() + 4.3, scene.theme.soft());
    if (!words.isEmpty()) {
      board.add(text, own.isEmpty() ? scene.strength() : 1);
    }
    if (own.isEmpty() && !scene.period.isLarge()) {
      squares(wing, people, left + text.width() + 10, box);
    }
  }

  /**
   * The seats that are seen though their bodies are folded: those of the selected person, and where
   * all is folded but what is read first, what people have come to of whom the day tells and who
   * are not seen as new elsewhere.
   */
  private List<Seat> shown(List<Seat> seats) {
    Stream<Seat> own = seats.stream().filter(seat -> scene.selected(seat.person().id()));
    Stream<Seat> told =
        seats.stream()
            .filter(seat -> scene.period.isLarge() && !scene.selected(seat.person().id()))
            .filter(seat -> scene.news(seat) != Scene.News.NONE && scene.told(seat))
            .filter(seat -> scene.seatsOf(seat.person().id()).stream().noneMatch(this::isSeenNew));
    return Stream.concat(own, told).toList();
  }

  /** Whether a seat stands in a panel as new, so that its holder is seen to have come. */
  private boolean isSeenNew(Seat seat) {
    return scene.news(seat) != Scene.News.NONE
        && scene
            .sites
            .spot(seat, scene.camp(seat.person().id()), scene.day())
            .flatMap(scene.sites::box)
            .isPresent();
  }

  private List<String> wordings(Wing wing, int bodies, int people, boolean folded) {
    return List.of(
        wing.name() + ": " + (bodies == 0 ? nothing(wing) : counts(folded, bodies, people)),
        wing.name() + ": " + bodies + " with " + Words.count(people, "person", "people"),
        wing.name() + ": " + bodies + (folded ? " folded" : " unfolded"),
        wing.name());
  }

  private static String counts(boolean folded, int bodies, int people) {
    String state = folded ? " folded" : " unfolded";
    return bodies
        + state
        + ", "
        + (people == 0 ? "no names known" : Words.count(people, "person", "people"));
  }

  /** What is said of a wing none of whose folded bodies exists: some have a panel of their own. */
  private String nothing(Wing wing) {
    return wing.bodies().stream().anyMatch(scene.snapshot::alive)
        ? "all shown"
        : "none exists on this day";
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
    if (pitch < SMALLEST_SQUARE) {
      return;
    }
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

  /**
   * The chips of the selected person and of whom the day tells from the right, each behind the name
   * of its body; returns where the first begins.
   */
  private double chips(List<Seat> own, double left, double name, Box box) {
    double right = box.right() - 13;
    double words = left + name + 2 * GAP;
    int shown = 0;
    ChipMarks chips = new ChipMarks(scene, board);
    for (Seat seat : own) {
      String body = scene.snapshot.shortNameOf(seat.body().id());
      double label = Typeface.width(body, PanelMarks.LABEL);
      double taken = words + (own.size() > shown + 1 ? MORE : 0);
      if (right - CHIP - GAP - label < taken && shown > 0) {
        break;
      }
      double chip = Math.clamp(right - taken - GAP - label, NARROWEST_CHIP, CHIP);
      double x = right - chip;
      // who is selected and of whom the day tells are both what the reader is to see
      chips.draw(seat, Box.ofEdges(x, box.y() + 0.5, right, box.bottom() - 0.5), 1);
      right = x - GAP;
      if (right - label >= taken) {
        right -= label;
        board.add(
            Pen.text(
                "folded/" + seat.body().id() + "/" + seat.person().id() + "/label",
                body,
                PanelMarks.LABEL,
                right,
                box.centreY() + 4.3,
                scene.theme.ink()));
      }
      right -= 2 * GAP;
      shown++;
    }
    if (shown < own.size()) {
      String more = "+" + (own.size() - shown);
      right -= Typeface.width(more, PanelMarks.LABEL);
      board.add(
          Pen.text(
              "folded/" + own.getFirst().body().wing() + "/more",
              more,
              PanelMarks.LABEL,
              right,
              box.centreY() + 4.3,
              scene.theme.ink()));
      right -= GAP;
    }
    return right;
  }
}
