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
import java.util.Optional;

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
    new Chip(seat, box).draw();
  }

  /** The chip being drawn. */
  private final class Chip {
    private final Seat seat;
    private final Box box;
    private final ChipStyle style;
    private final String key;
    private final double strength;
    private final Scene.News news;

    Chip(Seat seat, Box box) {
      this.seat = seat;
      this.box = box;
      this.style = ChipStyle.of(box);
      this.key = key(seat);
      this.strength = scene.strength(seat.person().id());
      this.news = scene.news(seat);
    }

    void draw() {
      ground();
      side();
      double tight = tight();
      double x = box.x() + style.bar() + 6 - Math.min(tight, MOST_SQUEEZED);
      x += sign(x);
      text(x - Math.clamp(tight - MOST_SQUEEZED, 0, MOST_SQUEEZED));
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

    private void text(double x) {
      boolean isNew = news != Scene.News.NONE;
      double right = box.right() - (isNew ? 10 : 6);
      String name = scene.name(seat.person());
      Type type = seat.rank().full() ? style.full() : style.candidate();
      String posts =
          scene.posts(seat.person().id()) > 1
              ? Integer.toString(scene.posts(seat.person().id()))
              : "";
      double doubt = seat.doubtful() ? Typeface.width("?", style.posts()) + 2 : 0;
      double withPosts =
          right
              - x
              - doubt
              - (posts.isEmpty() ? 0 : Typeface.width(posts, style.posts()) + TEXT_GAP);
      boolean counted =
          !posts.isEmpty() && Typeface.width(name, type.at(smallest(type))) <= withPosts;
      double room = counted ? withPosts : box.right() - (isNew ? 7 : 3) - x - doubt;
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
    private double tight() {
      Type smallest = (seat.rank().full() ? style.full() : style.candidate()).at(SMALLEST);
      double wanted = Typeface.width(scene.name(seat.person()), smallest);
      double before = style.bar() + 6 + advance() + (seat.doubtful() ? DOUBT : 0);
      return Math.max(0, before + wanted + 7 - box.width());
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
