package apparat.view.frame;

import apparat.drawing.Colour;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Outline;
import apparat.geometry.Rect;
import apparat.text.Face;
import apparat.text.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The entries of the legend for the signs, each drawn as in the picture. */
final class SignEntries {

  private static final double CHIP_WIDTH = 26;
  private static final double CHIP_HEIGHT = 16;
  private static final double BADGE_RADIUS = 6.6;
  private static final double GLYPH = 10;
  private static final Type FIGURE = new Type(Face.MEDIUM, 12);

  private final Theme theme;
  private final String since;

  SignEntries(Theme theme, String since) {
    this.theme = theme;
    this.since = since;
  }

  List<LegendEntry> of(Set<Sign> signs) {
    List<LegendEntry> entries = new ArrayList<>();
    boolean reasons = false;
    for (Sign sign : Sign.values()) {
      boolean told = sign == Sign.POSTS && signs.contains(Sign.POSTS_IN_PART);
      if (!signs.contains(sign) || told) {
        continue;
      }
      if (sign.reason() && !reasons) {
        entries.add(new LegendEntry("left", CHIP_WIDTH, this::ghost, "left:"));
        reasons = true;
      }
      entries.add(entry(sign, words(sign)));
    }
    return entries;
  }

  private String words(Sign sign) {
    return sign == Sign.CAME ? sign.words() + " " + since : sign.words();
  }

  private LegendEntry entry(Sign sign, String words) {
    String key = sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new LegendEntry(
        key,
        width(sign),
        (x, middle) -> swatch(sign, "legend/" + key, x, middle),
        words,
        sign.reason());
  }

  private static double width(Sign sign) {
    return switch (sign) {
      case FULL, CANDIDATE -> CHIP_WIDTH;
      case CAME -> CHIP_WIDTH + BADGE_RADIUS;
      case RANK_CHANGED -> 2 * BADGE_RADIUS;
      case POSTS, POSTS_IN_PART, DOUBTFUL -> 7;
      case DIED, REMOVED, MOVED, TERM_ENDED, LEFT_OTHERWISE -> 8;
      case GENERAL_SECRETARY, CHAIR, COMMISSAR, IN_BUREAU, NAME_UNKNOWN -> GLYPH;
    };
  }

  private List<Mark> swatch(Sign sign, String key, double x, double middle) {
    return switch (sign) {
      case FULL -> List.of(chip(key, x, middle, Optional.of(theme.chip()), solid()));
      case CANDIDATE -> List.of(chip(key, x, middle, Optional.empty(), dashed(1, 3, 2)));
      case GENERAL_SECRETARY -> glyph(Glyph.STAR, key, x, middle);
      case CHAIR -> glyph(Glyph.TRIANGLE, key, x, middle);
      case COMMISSAR -> glyph(Glyph.SQUARE, key, x, middle);
      case POSTS, POSTS_IN_PART -> List.of(Pen.text(key, "5", FIGURE, x, middle + 4, theme.soft()));
      case DOUBTFUL -> List.of(Pen.text(key, "?", FIGURE, x, middle + 4, theme.soft()));
      case CAME -> came(key, x, middle);
      case RANK_CHANGED -> badge(key, Glyph.UP, x + BADGE_RADIUS, middle);
      case DIED -> reason(Glyph.DAGGER, key, x, middle);
      case REMOVED -> reason(Glyph.TIMES, key, x, middle);
      case MOVED -> reason(Glyph.ARROW, key, x, middle);
      case TERM_ENDED -> reason(Glyph.DASH, key, x, middle);
      case LEFT_OTHERWISE -> reason(Glyph.RING, key, x, middle);
      case IN_BUREAU -> inBureau(key, x, middle);
      case NAME_UNKNOWN -> List.of(square(key, x, middle, Optional.empty(), dashed(1, 1.5, 2)));
    };
  }

  private List<Mark> came(String key, double x, double middle) {
    List<Mark> marks = new ArrayList<>();
    Optional<Colour> ground = theme.change().or(() -> Optional.of(theme.chip()));
    marks.add(chip(key, x, middle, ground, solid()));
    marks.addAll(badge(key + "/badge", Glyph.PLUS, x + CHIP_WIDTH, middle));
    return marks;
  }

  private List<Mark> badge(String key, Glyph glyph, double x, double middle) {
    return List.of(
        Pen.disc(key, x, middle, BADGE_RADIUS, theme.ink()),
        glyph.mark(key + "/sign", x, middle, 7.4, theme.paper()));
  }

  private List<Mark> glyph(Glyph glyph, String key, double x, double middle) {
    return List.of(glyph.mark(key, x + GLYPH / 2, middle, GLYPH, theme.ink()));
  }

  private List<Mark> reason(Glyph glyph, String key, double x, double middle) {
    return List.of(glyph.mark(key, x + 4, middle, 9, theme.ghost()));
  }

  private List<Mark> inBureau(String key, double x, double middle) {
    Colour none = SideColour.of(theme, Optional.empty()).ground();
    return List.of(
        square(key, x, middle, Optional.of(none), Optional.empty()),
        Pen.disc(key + "/dot", x + GLYPH / 2, middle, 2.2, theme.ink()));
  }

  private List<Mark> ghost(double x, double middle) {
    Stroke dotted = Stroke.dashed(theme.ghost(), 1, 1.5, 3);
    return List.of(chip("legend/left", x, middle, Optional.empty(), Optional.of(dotted)));
  }

  private ShapeMark square(
      String key, double x, double middle, Optional<Colour> fill, Optional<Stroke> stroke) {
    return shape(key, new Rect(new Box(x, middle - GLYPH / 2, GLYPH, GLYPH), 0), fill, stroke);
  }

  private ShapeMark chip(
      String key, double x, double middle, Optional<Colour> fill, Optional<Stroke> stroke) {
    Box box = new Box(x, middle - CHIP_HEIGHT / 2, CHIP_WIDTH, CHIP_HEIGHT);
    return shape(key, new Rect(box, 2), fill, stroke);
  }

  private Optional<Stroke> solid() {
    return Optional.of(Stroke.solid(theme.lines(), 1));
  }

  private Optional<Stroke> dashed(double width, double dash, double gap) {
    return Optional.of(Stroke.dashed(theme.lines(), width, dash, gap));
  }

  private static ShapeMark shape(
      String key, Outline outline, Optional<Colour> fill, Optional<Stroke> stroke) {
    return new ShapeMark(key, outline, fill, stroke, 1, Optional.empty());
  }
}
