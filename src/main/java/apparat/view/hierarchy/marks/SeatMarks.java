package apparat.view.hierarchy.marks;

import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.history.Panel;
import apparat.history.Seat;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.hierarchy.period.Spot;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws who sits in a panel as chips, and counts those for whom there is no place. */
public final class SeatMarks {
  private static final Type MORE = new Type(Face.MEDIUM, 12);

  /** In a foot that is not wider, those who left have to find room beside. */
  private static final double NARROW = 170;

  private final Scene scene;
  private final Board board;
  private final ChipMarks chips;
  private final Map<Spot, Seat> taken = new LinkedHashMap<>();
  private final Map<String, Double> crowds = new HashMap<>();
  private final List<Seat> folded = new ArrayList<>();

  public SeatMarks(Scene scene, Board board) {
    this.scene = scene;
    this.board = board;
    this.chips = new ChipMarks(scene, board);
  }

  /** The places in use. */
  public Map<Spot, Seat> taken() {
    return taken;
  }

  /** Seats for which their panels have no place, and which are counted there. */
  public List<Seat> folded() {
    return folded;
  }

  public void draw(Panel panel, PanelPlan plan) {
    if (plan.content() instanceof Content.Rows(List<Content.RowPlan> rows)) {
      scene.apart(panel).ifPresent(seat -> apart(seat, rows));
    }
    for (String body : panel.bodies()) {
      List<Seat> waiting = new ArrayList<>();
      Map<Seat, Box> placed = new LinkedHashMap<>();
      for (Seat seat : scene.seatsIn(body)) {
        Optional<Spot> spot = scene.sites.spot(seat, scene.camp(seat.person().id()), scene.day());
        Optional<Box> box = spot.flatMap(scene.sites::box);
        if (box.isPresent() && !taken.containsKey(spot.get())) {
          taken.put(spot.get(), seat);
          placed.put(seat, box.get());
        } else {
          waiting.add(seat);
        }
      }
      if (plan.content() instanceof Content.Chips) {
        chips.draw(placed);
      } else {
        placed.forEach(chips::draw);
      }
      if (plan.content() instanceof Content.Chips chips && !waiting.isEmpty()) {
        crowd(body, chips, waiting);
        folded.addAll(waiting);
        crowds.put(panel.id(), Typeface.width(crowdWords(waiting, chips.foot()), MORE) + 8);
      }
      if (plan.content() instanceof Content.Rows(List<Content.RowPlan> rows)
          && !scene.period.isNumber(body)) {
        rows.stream()
            .filter(row -> scene.period.rowOf(body).equals(Optional.of(row.id())))
            .forEach(row -> more(body, row, waiting));
      }
    }
  }

  /** A selected member of a body that is said in a number has a chip in the line of the note. */
  private void apart(Seat seat, List<Content.RowPlan> rows) {
    if (!rows.isEmpty() && !rows.getFirst().slots().isEmpty()) {
      chips.draw(seat, noteLine(rows));
    }
  }

  /** The place in the line above the first row, in its last column. */
  static Box noteLine(List<Content.RowPlan> rows) {
    Content.RowPlan first = rows.getFirst();
    Box slot = first.slots().getFirst();
    return new Box(first.box().right() - slot.width(), first.box().y() - 20, slot.width(), 17.5);
  }

  private static String crowdWords(List<Seat> waiting, Box foot) {
    if (waiting.stream().anyMatch(seat -> seat.rank().full())) {
      return "and " + waiting.size() + " more";
    }
    return foot.width() < NARROW
        ? waiting.size() + " folded"
        : Words.count(waiting.size(), "candidate", "candidates") + " folded";
  }

  /** How wide the words are that stand at the right end of a panel's foot. */
  public double crowdWidth(Panel panel) {
    return crowds.getOrDefault(panel.id(), 0.0);
  }

  /** Below the last chip of a panel that could not be made large enough. */
  private void crowd(String body, Content.Chips chips, List<Seat> waiting) {
    String names =
        String.join(", ", waiting.stream().map(seat -> scene.name(seat.person())).toList());
    List<String> rows = waiting.stream().flatMap(seat -> Words.rows(seat).stream()).toList();
    Box foot = chips.foot();
    String text = crowdWords(waiting, foot);
    board.add(
        Pen.text(
                "more/" + body,
                text,
                MORE,
                foot.right(),
                foot.bottom() - 3,
                scene.theme.soft(),
                TextMark.Anchor.END)
            .withMeaning(new Meaning("more/" + body, "Also: " + names + ".", rows)),
        scene.strength());
  }

  private void more(String body, Content.RowPlan row, List<Seat> waiting) {
    if (waiting.isEmpty() || row.slots().isEmpty()) {
      return;
    }
    Box last = row.slots().getLast();
    String names =
        String.join(", ", waiting.stream().map(seat -> scene.name(seat.person())).toList());
    List<String> rows = waiting.stream().flatMap(seat -> Words.rows(seat).stream()).toList();
    boolean marked =
        taken.entrySet().stream()
            .anyMatch(
                entry ->
                    scene.sites.box(entry.getKey()).equals(Optional.of(last))
                        && scene.news(entry.getValue()) != Scene.News.NONE);
    boolean strong = waiting.stream().anyMatch(seat -> scene.outlined(seat.person().id()));
    board.add(
        Pen.text(
                "more/" + body,
                "+" + waiting.size(),
                MORE,
                last.right() + (marked ? 9 : 5),
                last.centreY() + 4.3,
                scene.theme.soft())
            .withMeaning(new Meaning("more/" + body, "Also: " + names + ".", rows)),
        strong ? 1 : scene.strength());
  }
}
