package apparat.view.hierarchy.marks;

import apparat.drawing.Colour;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Rect;
import apparat.history.Seat;
import apparat.text.Lines;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.frame.Glyph;
import apparat.view.frame.SideColour;
import apparat.view.frame.Sign;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws a person's chip: side bar with letter, role sign, name, posts held, and what is new about
 * it.
 */
public final class ChipMarks {
  private static final double SMALLEST = 11;
  private static final double DISC = 6.6;
  private static final double TEXT_GAP = 4;
  private static final double MOST_SQUEEZED = 4;
  private static final double DOUBT = 8;

  /** Free behind a name that fills its chip, and where the disc of what is new stands. */
  private static final double END = 3;

  private static final double NEW_END = 7;

  private final Scene scene;
  private final Board board;
  private final Theme theme;

  public ChipMarks(Scene scene, Board board) {
    this.scene = scene;
    this.board = board;
    this.theme = scene.theme;
  }

  /** Draws the chip of a seat. */
  public void draw(Seat seat, Box box) {
    draw(seat, box, scene.strength(seat.person().id()));
  }

  /** Draws the chip of a seat so strongly, from 0 to 1. */
  void draw(Seat seat, Box box, double strength) {
    new Chip(seat, box, strength).draw(Double.POSITIVE_INFINITY);
  }

  /**
   * Draws the chips of one body: the names of one rank in one size, the largest that all of them
   * have room for; where both ranks would be as large, those of both.
   */
  public void draw(Map<Seat, Box> body) {
    List<Chip> chips = new ArrayList<>();
    body.forEach((seat, box) -> chips.add(new Chip(seat, box, scene.strength(seat.person().id()))));
    double full = smallest(chips.stream().filter(Chip::isFull));
    double candidate = smallest(chips.stream().filter(chip -> !chip.isFull()));
    double both = Math.min(full, candidate);
    for (Chip chip : chips) {
      chip.draw(chip.ranksAlike() ? both : chip.isFull() ? full : Math.min(full, candidate));
    }
  }

  private static double smallest(Stream<Chip> chips) {
    return chips.mapToDouble(Chip::size).min().orElse(Double.POSITIVE_INFINITY);
  }

  /** The chip being drawn. */
  private final class Chip {
    private final Seat seat;
    private final Box box;
    private final ChipStyle style;
    private final String key;
    private final double strength;
    private final Scene.News news;

    Chip(Seat seat, Box box, double strength) {
      this.seat = seat;
      this.box = box;
      this.style = scene.period.isLarge() ? ChipStyle.inAHall(box) : ChipStyle.of(box);
      this.key = key(seat);
      this.strength = strength;
      this.news = scene.news(seat);
    }

    boolean isFull() {
      return seat.rank().full();
    }

    /** Whether names of full members and of candidates are meant to be as large. */
    boolean ranksAlike() {
      return style.full().size() == style.candidate().size();
    }

    private Type type() {
      return isFull() ? style.full() : style.candidate();
    }

    private boolean isNew() {
      return news != Scene.News.NONE;
    }

    private double start() {
      return box.x() + style.bar() + 6 + advance();
    }

    /** How large the name can be. */
    double size() {
      String name = scene.name(seat.person());
      double room = isCounted() ? withPosts(start()) : without(start()) + MOST_SQUEEZED;
      return Lines.fitted(name, type(), room, SMALLEST).size();
    }

    /** The name is no larger than that. */
    void draw(double most) {
      ground();
      side();
      Type type = type().at(Math.min(type().size(), most));
      boolean alone = most == Double.POSITIVE_INFINITY;
      double tight = tight(alone || isCounted() ? SMALLEST : Math.min(most, size()));
      double x = box.x() + style.bar() + 6 - Math.min(tight, MOST_SQUEEZED);
      x += sign(x);
      text(x - Math.clamp(tight - MOST_SQUEEZED, 0, MOST_SQUEEZED), type);
      if (news != Scene.News.NONE) {
        disc();
      }
    }

    private void ground() {
      boolean full = seat.rank().full();
      board.use(full ? Sign.FULL : Sign.CANDIDATE);
      Optional<Colour> fill = news != Scene.News.NONE ? theme.change() : Optional.empty();
      if (fill.isEmpty() && full) {
        fill = Optional.of(theme.chip());
      }
      String dataKey =
          "seat/" + seat.person().id() + "/" + seat.body().id() + "/" + seat.rank().word();
      board.add(
          new ShapeMark(
              key,
              new Rect(box, 2),
              fill,
              Optional.of(rim(full)),
              strength,
              Optional.of(Words.seat(scene, seat, dataKey))));
    }

    private Stroke rim(boolean full) {
      boolean strong = scene.outlined(seat.person().id());
      boolean rimmed = news != Scene.News.NONE && theme.change().isEmpty();
      Colour colour = strong || rimmed ? theme.ink() : theme.lines();
      double width = strong ? 2 : 1;
      return full ? Stroke.solid(colour, width) : Stroke.dashed(colour, width, 3, 2);
    }

    private void side() {
      SideColour side = scene.side(seat.person().id());
      board.use(scene.camp(seat.person().id()));
      Box bar = new Box(box.x(), box.y(), style.bar(), box.height());
      board.add(Pen.rect(key + "/side", bar, 2, side.ground()), strength);
      if (!side.letter().isEmpty()) {
        double baseline = box.centreY() + 0.355 * style.letter().size();
        board.add(
            Pen.text(
                key + "/letter",
                side.letter(),
                style.letter(),
                bar.centreX(),
                baseline,
                side.ink(),
                TextMark.Anchor.MIDDLE),
            strength);
      }
    }

    /** The role sign; returns how far it pushes the name. */
    private double sign(double x) {
      return switch (seat.role()) {
        case "general-secretary" -> sign(Glyph.STAR, Sign.GENERAL_SECRETARY, x, 12);
        case "chair", "co-chair" -> sign(Glyph.TRIANGLE, Sign.CHAIR, x, 10);
        case "commissar" -> sign(Glyph.SQUARE, Sign.COMMISSAR, x, 10);
        default -> 0;
      };
    }

    private double sign(Glyph glyph, Sign sign, double x, double size) {
      board.use(sign);
      board.add(
          glyph.mark(
              key + "/sign",
              x + size / 2,
              box.centreY(),
              Math.min(size, (box.height() - 2) / 1.2),
              theme.ink()),
          strength);
      return advance();
    }

    private String posts() {
      int posts = scene.posts(seat.person().id());
      return posts > 1 ? Integer.toString(posts) : "";
    }

    private double doubt() {
      return seat.doubtful() ? Typeface.width("?", style.posts()) + 2 : 0;
    }

    private double right() {
      return box.right() - (isNew() ? 10 : 6);
    }

    /** The room for a name that begins at x beside the number of posts. */
    private double withPosts(double x) {
      double posts = posts().isEmpty() ? 0 : Typeface.width(posts(), style.posts()) + TEXT_GAP;
      return right() - x - doubt() - posts;
    }

    /** The same without the number. */
    private double without(double x) {
      return box.right() - (isNew() ? NEW_END : END) - x - doubt();
    }

    /** Whether there is room for the number of posts beside the name. */
    private boolean isCounted() {
      String name = scene.name(seat.person());
      return !posts().isEmpty()
          && Typeface.width(name, type().at(smallest(type()))) <= withPosts(start());
    }

    private void text(double x, Type type) {
      boolean isNew = isNew();
      double right = right();
      String name = scene.name(seat.person());
      String posts = posts();
      boolean counted = isCounted();
      double room = counted ? withPosts(x) : without(x);
      Type fitted = Lines.fitted(name, type, room, SMALLEST);
      String shown = Lines.shortened(name, fitted, room);
      double baseline = box.centreY() + 0.36 * fitted.size();
      TextMark text = Pen.text(key + "/name", shown, fitted, x, baseline, theme.ink());
      board.add(text.withMeaning(Words.name(scene, seat)), strength);
      if (seat.doubtful()) {
        board.use(Sign.DOUBTFUL);
        board.add(
            Pen.text(
                key + "/doubt",
                "?",
                style.posts(),
                x + text.width() + 2,
                baseline,
                isNew ? theme.ink() : theme.soft()),
            strength);
      }
      if (!counted && !posts.isEmpty()) {
        board.use(Sign.POSTS_IN_PART);
      }
      if (counted) {
        board.use(Sign.POSTS);
        Colour colour = isNew ? theme.ink() : theme.soft();
        board.add(
            Pen.text(
                key + "/posts",
                posts,
                style.posts(),
                right,
                box.centreY() + 0.36 * style.posts().size(),
                colour,
                TextMark.Anchor.END),
            strength);
      }
    }

    /** By how much the longest names lack room: then what stands before them gives way a little. */
    private double tight(double size) {
      double wanted = Typeface.width(scene.name(seat.person()), type().at(size));
      double before = style.bar() + 6 + advance() + (seat.doubtful() ? DOUBT : 0);
      return Math.max(0, before + wanted + (isNew() ? NEW_END : END) - box.width());
    }

    private double advance() {
      return switch (seat.role()) {
        case "general-secretary" -> 16;
        case "chair", "co-chair" -> 15;
        case "commissar" -> 14;
        default -> 0;
      };
    }

    /** A name may shrink so far beside the number of posts. */
    private static double smallest(Type type) {
      return Math.max(SMALLEST, type.size() - 4);
    }

    private void disc() {
      Glyph glyph =
          switch (news) {
            case UP -> Glyph.UP;
            case DOWN -> Glyph.DOWN;
            default -> Glyph.PLUS;
          };
      board.use(news == Scene.News.CAME ? Sign.CAME : Sign.RANK_CHANGED);
      board.add(Pen.disc(key + "/new", box.right(), box.centreY(), DISC, theme.ink()), strength);
      board.add(
          glyph.mark(key + "/new/sign", box.right(), box.centreY(), 7.4, theme.paper()), strength);
    }
  }

  /** The key of a seat's chip: the same while the class of rank is the same. */
  public static String key(Seat seat) {
    return "chip/"
        + seat.person().id()
        + "/"
        + seat.body().id()
        + (seat.rank().full() ? "/full" : "/candidate");
  }
}
