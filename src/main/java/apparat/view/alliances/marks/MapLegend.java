package apparat.view.alliances.marks;

import apparat.drawing.Colour;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import apparat.geometry.Rect;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.alliances.scene.Group;
import apparat.view.alliances.scene.MapSign;
import apparat.view.alliances.scene.Someone;
import apparat.view.frame.LegendEntry;
import apparat.view.frame.SideColour;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The entries of the legend for the signs of the map, each drawn as on the map, and its groups. */
public final class MapLegend {

  private static final double LINE = 30;
  private static final double DISC = 14;
  private static final double HULL = 22;
  private static final double GAP = 6;

  /** A group of more people is told by their number. */
  private static final int MOST_NAMED = 4;

  /** Of a line: where room is short, a group whose people would take more is told by number too. */
  private static final double LONG = 0.66;

  /** On lines shorter than this words are as few as can be. */
  private static final double NARROW = 500;

  private static final Type SMALL = new Type(Face.REGULAR, 11);
  private static final Type QUESTION = new Type(Face.BOLD, 13);

  private final Theme theme;
  private final String body;
  private final String since;
  private final boolean brief;
  private final double line;

  /**
   * @param body the name of the body whose ranks are rings
   * @param since the day to which the map is compared, in words
   * @param brief whether room is short
   */
  public MapLegend(Theme theme, String body, String since, boolean brief) {
    this(theme, body, since, brief, Double.POSITIVE_INFINITY);
  }

  /**
   * The same.
   *
   * @param line how wide a line of the legend is
   */
  public MapLegend(Theme theme, String body, String since, boolean brief, double line) {
    this.theme = theme;
    this.body = body;
    this.since = since;
    this.brief = brief;
    this.line = line;
  }

  /** Entries for the signs that occur. */
  public List<LegendEntry> of(Set<MapSign> signs) {
    return of(signs, Map.of());
  }

  /**
   * The same.
   *
   * @param remarks words that had no room at their sign, told where a line has room for them
   */
  public List<LegendEntry> of(Set<MapSign> signs, Map<MapSign, String> remarks) {
    return List.of(MapSign.values()).stream()
        .filter(signs::contains)
        .filter(sign -> sign != MapSign.RIVALRY || !signs.contains(MapSign.ROPE))
        .map(sign -> entry(sign, remarks.getOrDefault(sign, "")))
        .toList();
  }

  /**
   * Entries for groups whose names have no room in the picture: a camp is known by its colour, a
   * bloc by its people. Camps that have the name of their side are told with the sides.
   */
  public List<LegendEntry> named(List<Group> groups) {
    return groups.stream()
        .filter(group -> group.camp().filter(camp -> camp.name().equals(group.name())).isEmpty())
        .map(this::entry)
        .toList();
  }

  /** How many people have ties with who is selected and are not shown. */
  public LegendEntry lacking(Someone selected, int people) {
    return new LegendEntry(
        "not-shown",
        DISC,
        (x, middle) ->
            ringed("legend/not-shown", x + DISC / 2, middle, Stroke.solid(theme.ink(), 3)),
        selected.name() + ": and " + people + " not shown");
  }

  private LegendEntry entry(Group group) {
    String words = group.bloc() ? group.name() + ": " + people(group) : group.name();
    if (brief && Typeface.width(words, SMALL) > LONG * line) {
      words = group.name() + ": " + number(group);
    }
    return new LegendEntry(group.key(), HULL, (x, middle) -> hull(group, x, middle), words);
  }

  private static String number(Group group) {
    return group.members().size() + " of " + group.all();
  }

  private static String people(Group group) {
    List<Someone> people = group.members();
    return people.size() > MOST_NAMED
        ? number(group)
        : String.join(", ", people.stream().map(Someone::name).toList());
  }

  private List<Mark> hull(Group group, double x, double middle) {
    Rect outline = new Rect(new Box(x, middle - HULL / 4, HULL, HULL / 2), HULL / 4);
    Colour colour = SideColour.of(theme, group.camp()).ground();
    Stroke line =
        group.bloc()
            ? new Stroke(theme.soft(), 1.4, List.of(0.2, 3.5), true)
            : Stroke.solid(colour, 1.3);
    String key = "legend/" + group.key();
    return group.bloc()
        ? List.of(Pen.stroked(key, outline, line))
        : List.of(
            Pen.filled(key + "/ground", outline, colour).withOpacity(0.17),
            Pen.stroked(key, outline, line));
  }

  private LegendEntry entry(MapSign sign, String remark) {
    String key = sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
    double width =
        switch (sign) {
          case FULL, CANDIDATE, CHANGED -> DISC;
          case POSTS -> 26;
          case DOUBTFUL -> 8;
          case WAS -> 12;
          default -> LINE;
        };
    String remarked = words(sign) + ": " + remark;
    boolean told = !remark.isEmpty() && width + GAP + Typeface.width(remarked, SMALL) <= line;
    String words = told ? remarked : words(sign);
    return new LegendEntry(
        key, width, (x, middle) -> swatch(sign, "legend/map/" + key, x, middle), words);
  }

  private String words(MapSign sign) {
    return switch (sign) {
      case CLOSE_ALLIANCE -> "close alliance";
      case ALLIANCE -> "alliance";
      case RIVALRY -> "rivalry";
      case ROPE ->
          brief ? "rivalry, many in one rope" : "rivalry; many between two sides run in one rope";
      case FULL -> body;
      case CANDIDATE -> "candidate";
      case POSTS -> line < NARROW ? "size: posts" : "size: posts, 0 to 6";
      case BLOC -> line < NARROW ? "bloc" : "bloc of groups";
      case DOUBTFUL -> "doubtful";
      case INEXACT -> "held perhaps";
      case CHANGED -> brief ? "changed sides" : "changed sides since " + since;
      case ARROW -> "where from";
      case WAS -> "old place";
    };
  }

  private List<Mark> swatch(MapSign sign, String key, double x, double y) {
    double middle = x + DISC / 2;
    return switch (sign) {
      case CLOSE_ALLIANCE -> List.of(line(key, x, y, Stroke.solid(theme.ink(), 3.4)));
      case INEXACT -> fading(key, x, y);
      case ALLIANCE -> List.of(line(key, x, y, Stroke.solid(theme.ink(), 1.6)).withOpacity(0.55));
      case RIVALRY, ROPE ->
          List.of(
              line(key, x, y, Stroke.dashed(theme.ink(), 2, 9, 6)),
              Pen.line(
                  key + "/bar",
                  Stroke.solid(theme.ink(), 3),
                  new Point(x + LINE / 2, y - 7),
                  new Point(x + LINE / 2, y + 7)));
      case FULL -> ringed(key, middle, y, Stroke.solid(theme.ink(), 2.2));
      case CANDIDATE -> ringed(key, middle, y, Stroke.dashed(theme.ink(), 1.3, 4, 2.5));
      case POSTS ->
          List.of(
              Pen.disc(key + "/small", x + 4, y, 4, theme.rule()),
              Pen.disc(key, x + 18, y, 6.4, theme.rule()));
      case BLOC -> List.of(line(key, x, y, new Stroke(theme.soft(), 1.6, List.of(0.2, 5.0), true)));
      case DOUBTFUL -> List.of(Pen.text(key, "?", QUESTION, x, y + 4.5, theme.ink()));
      case CHANGED -> changed(key, middle, y);
      case ARROW -> arrow(key, x, y);
      case WAS ->
          List.of(
              Pen.stroked(key, new Circle(x + 6, y, 5), Stroke.dashed(theme.ghost(), 1.1, 1.5, 2)));
    };
  }

  private List<Mark> fading(String key, double x, double y) {
    double[] strengths = {0.15, 0.38, 0.65, 1, 1, 0.65, 0.38, 0.15};
    double piece = LINE / strengths.length;
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < strengths.length; i++) {
      Point from = new Point(x + i * piece, y);
      Point to = new Point(x + (i + 1) * piece, y);
      Stroke stroke = Stroke.solid(theme.ink(), 2);
      marks.add(Pen.line(i == 0 ? key : key + "/" + i, stroke, from, to).withOpacity(strengths[i]));
    }
    return marks;
  }

  private static ShapeMark line(String key, double x, double y, Stroke stroke) {
    return Pen.line(key, stroke, new Point(x, y), new Point(x + LINE, y));
  }

  private List<Mark> ringed(String key, double x, double y, Stroke ring) {
    return List.of(
        Pen.disc(key, x, y, 4, theme.rule()),
        Pen.stroked(key + "/ring", new Circle(x, y, 6.4), ring));
  }

  private List<Mark> changed(String key, double x, double y) {
    Circle halo = new Circle(x, y, 6.8);
    ShapeMark ground =
        theme
            .brightChange()
            .map(yellow -> Pen.filled(key, halo, yellow))
            .orElseGet(() -> Pen.stroked(key, halo, Stroke.solid(theme.ink(), 3)));
    return List.of(ground, Pen.disc(key + "/disc", x, y, 3.8, theme.rule()));
  }

  private List<Mark> arrow(String key, double x, double y) {
    var colour = theme.brightChange().orElse(theme.rule());
    return List.of(
        Pen.line(key, Stroke.solid(colour, 6), new Point(x, y), new Point(x + 20, y)),
        Pen.polygon(
            key + "/head",
            colour,
            new Point(x + 18, y - 7),
            new Point(x + LINE, y),
            new Point(x + 18, y + 7)));
  }
}
