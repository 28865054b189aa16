package apparat.app.springs;

import apparat.app.look.LookModel;
import apparat.drawing.Colour;
import apparat.drawing.Contrast;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.PageSize;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import apparat.history.Camp;
import apparat.history.History;
import apparat.record.Certainty;
import apparat.record.Tie;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.alliances.period.Density;
import apparat.view.alliances.period.Ring;
import apparat.view.alliances.period.Standing;
import apparat.view.alliances.scene.MapSign;
import apparat.view.frame.SideColour;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Draws people and ties as the map does, wherever the springs have taken them. */
final class PeopleOnSprings {

  private static final double FADED = 0.3;

  /** How far off the disc with its ring the line around the selected person runs. */
  private static final double SELECTED = 4;

  /** Between that line and a name. */
  private static final double GAP = 2;

  /** How much paper is in the ink of names that step back. */
  private static final double PALE = 0.45;

  private static final Type DOUBT = new Type(Face.BOLD, 15);

  /** How far along a line its question mark stands: the first where there is room. */
  private static final List<Double> DOUBT_SHARES =
      List.of(0.38, 0.3, 0.62, 0.7, 0.22, 0.78, 0.14, 0.86, 0.44, 0.56);

  /** How far beside a line that is short and crowded. */
  private static final List<Double> DOUBT_ASIDE =
      List.of(0.0, 8.0, -8.0, 14.0, -14.0, 20.0, -20.0, 28.0, -28.0);

  /** Of the size of its letters: how high a name is. */
  private static final double LINE = 1.05;

  private static final double FIELD_TOP = 100;
  private static final double FIELD_BELOW = 76;

  private final History history;
  private final PageSize page;
  private final Gathering gathering;
  private final Theme theme;
  private final Density density;
  private final Set<String> pinned;
  private final Optional<String> selected;

  PeopleOnSprings(
      History history,
      Gathering gathering,
      LookModel look,
      PageSize page,
      Set<String> pinned,
      Optional<String> selected) {
    this.history = history;
    this.page = page;
    this.gathering = gathering;
    this.theme = look.themeProperty().get();
    this.density = Density.of(page);
    this.pinned = pinned;
    this.selected = selected.filter(gathering.people()::containsKey);
  }

  /**
   * Ties first, then discs, then names, so that names can be read.
   *
   * @param held who stays under the pointer
   * @param gap between two people
   */
  List<Mark> draw(Map<String, Point> places, Fit fit, Optional<String> held, double gap) {
    Map<String, Point> taken = new TreeMap<>();
    places.forEach((id, place) -> taken.put(id, fit.drawn(place)));
    Set<String> fixed = new TreeSet<>(pinned);
    held.ifPresent(fixed::add);
    Map<String, Point> at = Apart.of(taken, this::reach, fixed, gap);
    List<Mark> marks = new ArrayList<>();
    Map<String, Integer> pairs = new TreeMap<>();
    Box field = fieldOf(page);
    Crowd crowd = new Crowd();
    List<NamesOnSprings.Named> named = named(at);
    Map<String, Box> names = NamesOnSprings.of(named, field::contains, crowd);
    for (Tie tie : gathering.ties()) {
      marks.addAll(line(tie, at, pairs, crowd));
    }
    for (NamesOnSprings.Named one : named) {
      Optional.ofNullable(names.get(one.id()))
          .flatMap(one::leader)
          .ifPresent(leader -> marks.add(leader(one.id(), leader)));
    }
    gathering.people().values().forEach(one -> marks.addAll(disc(one, at.get(one.id()))));
    names.forEach((id, box) -> marks.add(name(gathering.people().get(id), box)));
    return marks;
  }

  private Mark leader(String person, NamesOnSprings.Leader leader) {
    return Pen.line("leader/" + person, Stroke.solid(theme.soft(), 1), leader.from(), leader.to())
        .withOpacity(faded(person) ? 0.5 : 1);
  }

  /** Between head and foot. */
  private static Box fieldOf(PageSize page) {
    return new Box(0, FIELD_TOP, page.width(), page.height() - FIELD_TOP - FIELD_BELOW);
  }

  private List<NamesOnSprings.Named> named(Map<String, Point> at) {
    return gathering.people().values().stream()
        .map(
            one -> {
              Type type = density.name(one.ring());
              return new NamesOnSprings.Named(
                  one.id(),
                  at.get(one.id()),
                  reach(one.id()) + (isSelected(one.id()) ? SELECTED + GAP : 0),
                  Typeface.width(nameOf(one), type),
                  LINE * type.size(),
                  rank(one));
            })
        .toList();
  }

  /** Whose name is read first: of the selected, then of their friends, then by ring and posts. */
  private int rank(Standing one) {
    int near = isSelected(one.id()) ? 0 : faded(one.id()) ? 2 : 1;
    int ring = one.ring() == Ring.FULL ? 0 : one.ring() == Ring.CANDIDATE ? 1 : 2;
    return 1000 * near + 100 * ring - Math.min(99, one.posts());
  }

  private List<Mark> line(Tie tie, Map<String, Point> at, Map<String, Integer> pairs, Crowd crowd) {
    Strand strand = Strand.of(tie, at, pairs, this::reach);
    double opacity = opacity(tie);
    List<Mark> marks = new ArrayList<>();
    marks.add(Pen.line(strand.key(), stroke(tie), strand.from(), strand.to()).withOpacity(opacity));
    if (!tie.positive()) {
      marks.add(
          Pen.line(
                  strand.key() + "/bar",
                  Stroke.solid(theme.ink(), tie.strength() == 3 ? 3 : 2),
                  strand.across(9),
                  strand.across(-9))
              .withOpacity(opacity));
    }
    if (tie.certainty() == Certainty.LOW) {
      marks.add(doubt(strand, crowd));
    }
    return marks;
  }

  /** On the line or beside it, where no name and nobody is; each keeps off those before. */
  private Mark doubt(Strand strand, Crowd crowd) {
    Box box =
        DOUBT_ASIDE.stream()
            .flatMap(aside -> DOUBT_SHARES.stream().map(share -> doubtBox(strand, share, aside)))
            .filter(crowd::free)
            .findFirst()
            .orElseGet(() -> doubtBox(strand, DOUBT_SHARES.getFirst(), 0));
    crowd.take(box);
    Point at = new Point(box.centreX(), box.centreY());
    return Pen.text(
            strand.key() + "/doubt",
            "?",
            DOUBT,
            at.x(),
            at.y() + 5,
            theme.ink(),
            TextMark.Anchor.MIDDLE)
        .withHalo(theme.paper(), 3);
  }

  private static Box doubtBox(Strand strand, double share, double aside) {
    Point at = strand.at(share, aside);
    return new Box(at.x() - 5, at.y() - 7, 10, 14);
  }

  private double reach(String person) {
    Standing one = gathering.people().get(person);
    return density.radius(one.posts()) + density.ring(one.ring()) + 2;
  }

  private Stroke stroke(Tie tie) {
    Colour ink = theme.ink();
    if (tie.positive()) {
      return Stroke.solid(ink, tie.strength() == 3 ? 3.4 : tie.strength() == 2 ? 1.6 : 1.1);
    }
    return tie.strength() == 3
        ? Stroke.dashed(ink, 2, 9, 6)
        : Stroke.dashed(ink, tie.strength() == 2 ? 1.3 : 1, 7, 5);
  }

  private double opacity(Tie tie) {
    boolean concerned = selected.filter(tie::touches).isPresent();
    double sure =
        switch (tie.certainty()) {
          case LOW -> 0.6;
          case MEDIUM -> 0.85;
          case HIGH -> 1;
        };
    double plain = tie.strength() == 3 ? 0.9 : tie.strength() == 2 ? 0.55 : 0.4;
    return sure * (concerned ? 0.9 : selected.isPresent() ? plain * FADED : plain);
  }

  private List<Mark> disc(Standing one, Point at) {
    double radius = density.radius(one.posts());
    SideColour side = SideColour.of(theme, one.camp());
    String key = "disc/" + one.id();
    List<Mark> marks = new ArrayList<>();
    marks.add(Pen.disc(key + "/ground", at.x(), at.y(), reach(one.id()), theme.paper()));
    marks.add(fill(key, new Circle(at.x(), at.y(), radius), side).withMeaning(meaning(one)));
    ring(one, at).ifPresent(marks::add);
    if (!side.letter().isEmpty()) {
      marks.add(letter(key, side, at, radius));
    }
    if (isSelected(one.id())) {
      Circle outer = new Circle(at.x(), at.y(), reach(one.id()) + SELECTED);
      marks.add(Pen.stroked("selected", outer, Stroke.solid(theme.ink(), 3)));
    }
    if (pinned.contains(one.id())) {
      double away = reach(one.id()) * 0.72;
      marks.addAll(pin("pin/" + one.id(), at.x() + away, at.y() - away, theme));
    }
    return marks;
  }

  private Mark letter(String key, SideColour side, Point at, double radius) {
    double size = Math.max(11, (radius < 13 * density.disc() ? 12 : 15) * density.disc());
    return Pen.text(
        key + "/letter",
        side.letter(),
        new Type(Face.BOLD, size),
        at.x(),
        at.y() + 0.36 * size,
        side.ink(),
        TextMark.Anchor.MIDDLE);
  }

  private ShapeMark fill(String key, Circle disc, SideColour side) {
    boolean pale = Contrast.ratio(side.ground(), theme.paper()) < 3 && !theme.dark();
    Optional<Stroke> rim = pale ? Optional.of(Stroke.solid(theme.ink(), 0.8)) : Optional.empty();
    return new ShapeMark(key, disc, Optional.of(side.ground()), rim, 1, Optional.empty());
  }

  private Optional<Mark> ring(Standing one, Point at) {
    if (one.ring() == Ring.NONE) {
      return Optional.empty();
    }
    double radius = density.radius(one.posts()) + 4.2 * density.disc();
    Circle circle = new Circle(at.x(), at.y(), radius);
    Stroke stroke =
        one.ring() == Ring.FULL
            ? Stroke.solid(theme.ink(), 2.6 * density.disc())
            : Stroke.dashed(theme.ink(), 1.4, 4, 2.5);
    return Optional.of(Pen.stroked("disc/" + one.id() + "/ring", circle, stroke));
  }

  /** A nail with a round head. */
  static List<Mark> pin(String key, double x, double y, Theme theme) {
    return List.of(
        Pen.line(
            key + "/nail", Stroke.solid(theme.ink(), 2), new Point(x, y), new Point(x - 4, y + 11)),
        Pen.rect(
            key, new Box(x - 5, y - 5, 10, 10), 5, theme.ink(), Stroke.solid(theme.paper(), 1.5)));
  }

  private Meaning meaning(Standing one) {
    String full = history.person(one.id()).wholeName();
    String side = one.camp().map(camp -> "; side: " + camp.name()).orElse("");
    String pin = pinned.contains(one.id()) ? "; pinned" : "";
    return new Meaning("person/" + one.id(), full + side + pin + ". Drag to pull.", List.of());
  }

  private String nameOf(Standing one) {
    return history.person(one.id()).name();
  }

  private Mark name(Standing one, Box box) {
    Type type = density.name(one.ring());
    // pale, not seen through: lines shine through letters and their halo until nobody can read them
    Colour ink = faded(one.id()) ? theme.ink().mixed(theme.paper(), PALE) : theme.ink();
    return Pen.text(
            "name/" + one.id(),
            nameOf(one),
            type,
            box.centreX(),
            box.y() + 0.82 * type.size(),
            ink,
            TextMark.Anchor.MIDDLE)
        .withHalo(theme.paper(), 4);
  }

  private boolean isSelected(String person) {
    return selected.filter(person::equals).isPresent();
  }

  private boolean faded(String person) {
    return selected
        .filter(id -> !id.equals(person) && !gathering.near(id).contains(person))
        .isPresent();
  }

  /** The signs that the legend must explain. */
  Set<MapSign> signs() {
    Set<MapSign> signs = EnumSet.noneOf(MapSign.class);
    gathering.ties().forEach(tie -> signs.add(sign(tie)));
    if (gathering.ties().stream().anyMatch(tie -> tie.certainty() == Certainty.LOW)) {
      signs.add(MapSign.DOUBTFUL);
    }
    gathering.people().values().stream()
        .filter(one -> one.ring() != Ring.NONE)
        .forEach(one -> signs.add(one.ring() == Ring.FULL ? MapSign.FULL : MapSign.CANDIDATE));
    signs.add(MapSign.POSTS);
    return signs;
  }

  private static MapSign sign(Tie tie) {
    if (!tie.positive()) {
      return MapSign.RIVALRY;
    }
    return tie.strength() == 3 ? MapSign.CLOSE_ALLIANCE : MapSign.ALLIANCE;
  }

  Set<String> camps() {
    return gathering.people().values().stream()
        .flatMap(one -> one.camp().stream())
        .map(Camp::id)
        .collect(Collectors.toSet());
  }

  boolean noSide() {
    return gathering.people().values().stream().anyMatch(one -> one.camp().isEmpty());
  }
}
