package apparat.view.hierarchy.marks;

import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.history.Panel;
import apparat.history.SeatComparison.Left;
import apparat.history.SeatComparison.Reason;
import apparat.layout.hierarchy.FootFlow;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.record.Rank;
import apparat.text.Face;
import apparat.text.Lines;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.frame.Glyph;
import apparat.view.frame.Sign;
import apparat.view.hierarchy.period.Spot;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws who left since the compared moment: in the old place while it is free, else in a list at
 * the foot.
 */
public final class GhostMarks {
  private static final Type SMALL = new Type(Face.REGULAR, 12);
  private static final Type ITALIC = new Type(Face.ITALIC, 12);
  private static final double GLYPH = 8;

  /** In a lower foot names stand without frames; in a still lower one nothing does. */
  private static final double LOWEST_LIST = 16;

  private static final double LOWEST_WORD = 11.5;

  private final Scene scene;
  private final Board board;
  private final Set<String> labelled = new TreeSet<>();

  public GhostMarks(Scene scene, Board board) {
    this.scene = scene;
    this.board = board;
  }

  /**
   * Draws who left a panel.
   *
   * @param reserved of the foot's width, at its right end
   */
  public void draw(Panel panel, PanelPlan plan, Set<Spot> taken, double reserved) {
    Map<String, Left> byPlace = new TreeMap<>();
    List<Left> homeless = new ArrayList<>();
    List<Left> leavers =
        scene.changes.left().stream()
            .filter(left -> panel.bodies().contains(left.seat().body().id()))
            .filter(left -> !scene.period.isNumber(left.seat().body().id()) || numberShown(left))
            .sorted(Comparator.comparing(Left::day).reversed())
            .toList();
    for (Left left : leavers) {
      Optional<Spot> spot = old(left).filter(place -> !taken.contains(place));
      Optional<Box> box = spot.flatMap(scene.sites::box);
      if (box.isPresent() && byPlace.putIfAbsent(box.get().toString(), left) == null) {
        inPlace(left, box.get(), plan.content() instanceof Content.Chips);
        label(plan, left);
      } else {
        homeless.add(left);
      }
    }
    switch (plan.content()) {
      case Content.Chips chips ->
          foot(panel, strongestFirst(homeless), chips.foot(), lead(chips), reserved);
      case Content.Rows(List<Content.RowPlan> rows) ->
          beside(plan, rows, homeless, taken, new TreeSet<>(byPlace.keySet()));
      default -> {}
    }
  }

  /** Of many who left those are named for whom there is room: who was a full member first. */
  private static List<Left> strongestFirst(List<Left> homeless) {
    return homeless.stream()
        .sorted(
            Comparator.comparing(Left::before, Rank.STRONGEST_FIRST)
                .thenComparing(left -> left.seat().rank(), Rank.STRONGEST_FIRST)
                .thenComparing(Left::day))
        .toList();
  }

  /** The members of a body said in a number are shown only while the places are theirs. */
  private boolean numberShown(Left left) {
    return old(left).isPresent();
  }

  private Optional<Spot> old(Left left) {
    var before = left.day().minusDays(1);
    return scene.sites.spot(left.seat(), scene.camp(left.seat().person().id()), before);
  }

  /**
   * Of an office with one holder, the one who left is shown in the deputy's place while that is
   * free.
   */
  private void beside(
      PanelPlan plan,
      List<Content.RowPlan> rows,
      List<Left> homeless,
      Set<Spot> taken,
      Set<String> used) {
    for (Left left : homeless) {
      String body = left.seat().body().id();
      rows.stream()
          .filter(row -> scene.period.rowOf(body).equals(Optional.of(row.id())))
          .flatMap(row -> free(row, taken, left).stream())
          .filter(box -> used.stream().noneMatch(box.toString()::equals))
          .findFirst()
          .ifPresent(
              box -> {
                used.add(box.toString());
                inPlace(left, box, false);
                label(plan, left);
              });
    }
  }

  /** A row whose body is no more bears its label once more, as pale as those who left it. */
  private void label(PanelPlan plan, Left left) {
    String body = left.seat().body().id();
    if (!(plan.content() instanceof Content.Rows(List<Content.RowPlan> rows))
        || scene.period.panelOf(body).orElseThrow().bodies().size() == 1
        || scene.snapshot.alive(body)
        || !labelled.add(body)) {
      return;
    }
    rows.stream()
        .filter(row -> scene.period.rowOf(body).equals(Optional.of(row.id())))
        .filter(row -> row.label().width() > 0 && !labelledByAnother(body, row))
        .forEach(row -> label(left, row));
  }

  private boolean labelledByAnother(String body, Content.RowPlan row) {
    return scene.period.panelOf(body).orElseThrow().bodies().stream()
        .filter(other -> scene.period.rowOf(other).equals(Optional.of(row.id())))
        .anyMatch(scene.snapshot::alive);
  }

  private void label(Left left, Content.RowPlan row) {
    String body = left.seat().body().id();
    String name = scene.shortNameOn(body, left.day().minusDays(1));
    board.add(
        Pen.text(
            "row/" + body + "/label",
            Lines.shortened(name, SMALL, row.label().width() - 4),
            SMALL,
            row.label().x(),
            row.label().centreY() + 4.3,
            scene.theme.ghost()),
        scene.strength(left.seat().person().id()));
  }

  private List<Box> free(Content.RowPlan row, Set<Spot> taken, Left left) {
    List<Box> free = new ArrayList<>();
    String panel = scene.period.panelOf(left.seat().body().id()).orElseThrow().id();
    for (int i = 0; i < row.slots().size(); i++) {
      if (!taken.contains(new Spot(panel, Spot.Kind.ROW, row.id(), i))) {
        free.add(row.slots().get(i));
      }
    }
    return free;
  }

  private void inPlace(Left left, Box box, boolean dated) {
    String key = key(left);
    double strength = scene.strength(left.seat().person().id());
    Stroke dotted = Stroke.dashed(scene.theme.ghost(), 1, 1.5, 3);
    board.add(
        Pen.frame(key, box.grown(-0.5), 2, dotted).withMeaning(Words.left(scene, left)), strength);
    Type small = SMALL.at(ChipStyle.of(box).posts().size());
    Type type = box.height() >= ChipStyle.LEADING ? SMALL.at(15) : small;
    double x = box.x() + 8;
    glyph(left, key, x, box.centreY(), strength);
    x += GLYPH + 4;
    String name = scene.name(left.seat().person());
    double room = dated ? box.right() - 6 - x - Typeface.width(name, type) - 8 : 0;
    Optional<String> day =
        Words.shortDays(left.day(), scene.day()).stream()
            .filter(words -> Typeface.width(words, small) <= room)
            .findFirst();
    double width =
        box.right() - 6 - x - day.map(words -> Typeface.width(words, small) + 8).orElse(0.0);
    Type fitted = Lines.fitted(name, type, width, 11);
    board.add(
        Pen.text(
            key + "/name",
            Lines.shortened(name, fitted, width),
            fitted,
            x,
            box.centreY() + 0.36 * fitted.size(),
            scene.theme.ghost()),
        strength);
    day.ifPresent(
        words ->
            board.add(
                Pen.text(
                    key + "/day",
                    words,
                    small,
                    box.right() - 6,
                    box.centreY() + 0.36 * small.size(),
                    scene.theme.ghost(),
                    TextMark.Anchor.END),
                strength));
  }

  private void glyph(Left left, String key, double x, double y, double strength) {
    board.use(sign(left.reason()));
    board.add(
        glyph(left.reason()).mark(key + "/reason", x + GLYPH / 2, y, GLYPH, scene.theme.ghost()),
        strength);
  }

  static Glyph glyph(Reason reason) {
    return switch (reason) {
      case DIED -> Glyph.DAGGER;
      case REMOVED -> Glyph.TIMES;
      case MOVED -> Glyph.ARROW;
      case TERM_ENDED -> Glyph.DASH;
      case OTHER -> Glyph.RING;
    };
  }

  static Sign sign(Reason reason) {
    return switch (reason) {
      case DIED -> Sign.DIED;
      case REMOVED -> Sign.REMOVED;
      case MOVED -> Sign.MOVED;
      case TERM_ENDED -> Sign.TERM_ENDED;
      case OTHER -> Sign.LEFT_OTHERWISE;
    };
  }

  private static String key(Left left) {
    return "left/" + left.seat().person().id() + "/" + left.seat().body().id();
  }

  private static boolean lead(Content.Chips chips) {
    return !chips.full().isEmpty() && chips.full().getFirst().height() >= ChipStyle.LEADING;
  }

  private void foot(Panel panel, List<Left> homeless, Box foot, boolean lead, double reserved) {
    if (homeless.isEmpty() || foot.height() < LOWEST_WORD) {
      return;
    }
    boolean framed = foot.height() >= LOWEST_LIST;
    Type type = lead && framed ? SMALL.at(15) : SMALL;
    double line = framed ? type.size() + (lead ? 8 : 6) : foot.height();
    FootFlow flow = new FootFlow(foot, line, reserved);
    String key = "left/" + panel.id();
    double baseline = flow.baseline(type.size());
    flow.take(Typeface.width("left", ITALIC) + 5);
    if (fits(homeless, 0, type, flow)) {
      word(key, "left", ITALIC, foot.x(), baseline);
      names(key, homeless, type, flow, framed);
    } else {
      word(key, homeless.size() + " left", ITALIC, foot.x(), baseline);
    }
  }

  private void names(String key, List<Left> homeless, Type type, FootFlow flow, boolean framed) {
    for (int i = 0; i < homeless.size(); i++) {
      Left left = homeless.get(i);
      if (!fits(homeless, i, type, flow)) {
        double x = flow.take(0).x();
        String words = "and " + (homeless.size() - i) + " more";
        word(key + "/more", words, SMALL, x, flow.baseline(type.size()));
        return;
      }
      Box box = flow.take(width(left, type));
      if (framed) {
        frame(left, box);
      }
      item(left, type, box, flow.baseline(type.size()), framed);
    }
  }

  private boolean fits(List<Left> homeless, int index, Type type, FootFlow flow) {
    int after = homeless.size() - index - 1;
    double more = after == 0 ? 0 : Typeface.width("and " + after + " more", SMALL) + 8;
    return flow.fits(width(homeless.get(index), type), more);
  }

  private double width(Left left, Type type) {
    return 5 + GLYPH + 3 + Typeface.width(scene.name(left.seat().person()), type) + 5;
  }

  private void word(String key, String words, Type type, double x, double baseline) {
    board.add(Pen.text(key, words, type, x, baseline, scene.theme.ghost()), scene.strength());
  }

  private void frame(Left left, Box box) {
    board.add(
        Pen.frame(key(left), box, 2, Stroke.dashed(scene.theme.ghost(), 0.8, 2, 2))
            .withMeaning(Words.left(scene, left)),
        scene.strength(left.seat().person().id()));
  }

  private void item(Left left, Type type, Box box, double baseline, boolean framed) {
    String key = key(left);
    double strength = scene.strength(left.seat().person().id());
    String name = scene.name(left.seat().person());
    double x = box.x() + 5 + GLYPH + 3;
    Mark words = Pen.text(key + "/name", name, type, x, baseline, scene.theme.ghost());
    glyph(left, key, box.x() + 5, box.centreY(), strength);
    board.add(framed ? words : words.withMeaning(Words.left(scene, left)), strength);
  }
}
