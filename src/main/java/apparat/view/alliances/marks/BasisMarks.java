package apparat.view.alliances.marks;

import apparat.drawing.Pen;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.history.words.ReasonWords;
import apparat.record.Tie;
import apparat.text.Lines;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.alliances.scene.Board;
import apparat.view.alliances.scene.FreeSpace;
import apparat.view.alliances.scene.Scene;
import apparat.view.alliances.scene.Someone;
import apparat.view.alliances.scene.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * On what the ties of the selected person rest, in a few words at whom they lead to: along the
 * lines, which meet at the selected person, there is no room for them. What came later is not told:
 * without a date beside it, it would seem to be of that day.
 */
public final class BasisMarks {

  /** The key of the words for how many ties of the selected person are not drawn. */
  public static final String NOT_SHOWN = "selected/not-shown";

  private static final double WIDEST = 210;
  private static final double COLUMN = 150;
  private static final double LEADING = 1.12;
  private static final int MOST_LINES = 2;

  /** Over so many lines of the map the words may stand, tried in this order. */
  private static final int MOST_CROSSED = 1;

  /** So far from other words on the same line. */
  private static final double ASIDE = 5;

  /** So much nearer words are to whom they are said of than to anybody else. */
  private static final double NEARER = 4;

  private final Scene scene;
  private final Board board;
  private final Collection<Tie> ties;
  private final Plates plates;
  private final Type type;

  /**
   * @param ties those that are drawn one by one
   */
  public BasisMarks(Scene scene, Board board, Collection<Tie> ties, Plates plates) {
    this.scene = scene;
    this.board = board;
    this.ties = ties;
    this.plates = plates;
    this.type = scene.density.label();
  }

  /** The closest ties first, as far as there is room; before them how many are not drawn. */
  public void draw(FreeSpace space) {
    scene.selected().filter(one -> scene.notShown() > 0).ifPresent(one -> notShown(one, space));
    scene
        .selected()
        .ifPresent(
            one ->
                ties.stream()
                    .filter(tie -> tie.touches(one.id()) && !tie.basis().isBlank())
                    .sorted(Comparator.comparing(Tie::strength).reversed())
                    .forEach(tie -> words(tie, tie.other(one.id()), space)));
  }

  /** At the selected person, over lines too: the number must be read. */
  private void notShown(Someone one, FreeSpace space) {
    String words = "and " + scene.notShown() + " not shown";
    List<Box> places = places(one, List.of(words));
    IntStream.of(0, 2, 4, 99)
        .mapToObj(crossed -> space.takeFirst(places, crossed, crossed > 4 ? -99 : 0))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(
            box -> {
              plates.behind(NOT_SHOWN + "/plate", box, 1);
              board.add(
                  Pen.text(
                          NOT_SHOWN,
                          words,
                          type,
                          box.centreX(),
                          box.y() + 0.8 * type.size(),
                          scene.theme.ink(),
                          TextMark.Anchor.MIDDLE)
                      .withHalo(scene.theme.paper(), 4));
            });
  }

  private void words(Tie tie, String end, FreeSpace space) {
    Someone one = scene.find(end).orElseThrow();
    String told = ReasonWords.until(scene.day(), tie.basis());
    if (told.isEmpty()) {
      return;
    }
    List<List<String>> ways = ways(told);
    for (int crossed = 0; crossed <= MOST_CROSSED; crossed++) {
      for (List<String> lines : ways) {
        List<Box> own = places(one, lines).stream().filter(box -> isOwn(one, box)).toList();
        Optional<Box> wide = space.takeFirst(own.stream().map(BasisMarks::apart).toList(), crossed);
        if (wide.isPresent()) {
          Box letters = wide.get().grownTo(wide.get().width() - 2 * ASIDE, wide.get().height());
          if (crossed > 0) {
            plates.behind(key(tie) + "/plate", letters, 1);
          }
          draw(tie, one, lines, letters);
          return;
        }
      }
    }
  }

  /** Words on one line seem to be one sentence unless they are apart. */
  private static Box apart(Box words) {
    return words.grownTo(words.width() + 2 * ASIDE, words.height());
  }

  /** Whether each line is seen to be said of that person, not of a neighbour. */
  private boolean isOwn(Someone one, Box words) {
    double line = type.size();
    Box first = new Box(words.x(), words.y(), words.width(), line);
    Box last = new Box(words.x(), words.bottom() - line, words.width(), line);
    return isNearest(one, first) && isNearest(one, last);
  }

  private boolean isNearest(Someone one, Box words) {
    double near = gap(one, words) + NEARER;
    return scene.people().stream()
        .filter(other -> !other.id().equals(one.id()))
        .allMatch(other -> gap(other, words) >= near);
  }

  /** From words to the name or disc of somebody, whichever is nearer. */
  private static double gap(Someone one, Box words) {
    return Math.min(one.box().gap(words), one.reach().bounds().gap(words));
  }

  /** The words in one line or two; then only what they begin with, up to a stop. */
  private List<List<String>> ways(String basis) {
    List<List<String>> ways = new ArrayList<>();
    String beginning = basis.split("[;:.] ")[0].replaceAll("[;:.]$", "");
    String less = beginning.split(", ")[0];
    for (String words : List.of(basis, beginning, less)) {
      if (Typeface.width(words, type) <= WIDEST) {
        ways.add(List.of(words));
      }
      List<String> broken = Lines.broken(words, type, COLUMN);
      if (broken.size() == MOST_LINES) {
        ways.add(broken);
      }
    }
    List<String> wide = Lines.broken(less, type, WIDEST);
    if (ways.isEmpty() && wide.size() == MOST_LINES) {
      ways.add(wide);
    }
    if (ways.isEmpty()) {
      ways.add(List.of(Lines.shortened(less, type, WIDEST)));
    }
    return ways.stream().distinct().toList();
  }

  private double width(List<String> lines) {
    return lines.stream().mapToDouble(line -> Typeface.width(line, type)).max().orElse(0);
  }

  /** Under the name, beside it, and about the disc. */
  private List<Box> places(Someone one, List<String> lines) {
    double width = width(lines);
    double height = type.size() * (1 + LEADING * (lines.size() - 1));
    Box name = one.box();
    Circle disc = one.reach();
    double left = disc.x() - disc.radius() - 6 - width;
    double right = disc.x() + disc.radius() + 6;
    double under = Math.max(name.bottom(), disc.y()) + 2;
    double middle = name.centreY() - height / 2;
    return List.of(
        new Box(name.centreX() - width / 2, under, width, height),
        new Box(name.x(), under, width, height),
        new Box(name.right() - width, under, width, height),
        new Box(name.right() + 6, middle, width, height),
        new Box(name.x() - 6 - width, middle, width, height),
        new Box(right, disc.y() - height / 2, width, height),
        new Box(left, disc.y() - height / 2, width, height),
        new Box(disc.x() - width / 2, disc.y() - disc.radius() - 4 - height, width, height));
  }

  private static String key(Tie tie) {
    return Words.key(tie) + "/basis/" + tie.row().line();
  }

  private void draw(Tie tie, Someone one, List<String> lines, Box box) {
    String key = key(tie);
    double baseline = box.y() + 0.8 * type.size();
    // lines beside somebody begin or end at that person
    TextMark.Anchor anchor =
        box.x() > one.disc().x()
            ? TextMark.Anchor.START
            : box.right() < one.disc().x() ? TextMark.Anchor.END : TextMark.Anchor.MIDDLE;
    double x =
        switch (anchor) {
          case START -> box.x();
          case MIDDLE -> box.centreX();
          case END -> box.right();
        };
    for (int i = 0; i < lines.size(); i++) {
      board.add(
          Pen.text(
                  i == 0 ? key : key + "/" + (i + 1),
                  lines.get(i),
                  type,
                  x,
                  baseline + i * LEADING * type.size(),
                  scene.theme.soft(),
                  anchor)
              .withHalo(scene.theme.paper(), 4)
              .withMeaning(Words.tie(scene, tie)));
    }
  }
}
