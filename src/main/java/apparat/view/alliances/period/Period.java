package apparat.view.alliances.period;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.history.Camp;
import apparat.history.History;
import apparat.history.Snapshot;
import apparat.layout.alliances.Actor;
import apparat.layout.alliances.Bond;
import apparat.layout.alliances.Figures;
import apparat.layout.alliances.Guide;
import apparat.layout.alliances.LaidOut;
import apparat.layout.alliances.PeriodLayout;
import apparat.layout.alliances.Progress;
import apparat.layout.alliances.Slice;
import apparat.layout.alliances.Spot;
import apparat.record.Event;
import apparat.record.Tie;
import apparat.text.Typeface;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The map of a period: a keyframe for each day on which a tie drawn, who is in view, or somebody's
 * camp or bloc changes, and the places of everybody from that day to the next keyframe.
 */
public final class Period {

  private static final double KEY_MOMENT = 3;

  /**
   * Of pairs that cover each other on a keyframe: with more, people push each other about so much
   * that fewer are laid out; of those few who are covered then, one is folded.
   */
  private static final double CROWD = 5;

  private static final double LARGE_CROWD = 20;

  /** Of the people so many are laid out next. */
  private static final double FEWER = 0.9;

  private static final double MANY_FEWER = 0.75;

  private static final int LEAST = 8;

  /** Of the room, how much more than this is not worth trying; and what is free around each. */
  private static final double MOST_FILLED = 1;

  private static final double AIR = 10;

  private final History history;
  private final Company company;
  private final Foremost foremost;
  private final Density density;
  private final Cut cut;
  private final List<Slice> slices;
  private final Box room;
  private final Optional<Guide> after;
  private final Guide guide;
  private final TreeMap<LocalDate, Map<String, Spot>> places = new TreeMap<>();

  /** One keyframe before sizes are known. */
  private record Frame(LocalDate day, SortedMap<String, Standing> people, List<Bond> bonds) {

    /** What the layout can see of it. */
    List<Object> seen() {
      return List.of(
          people.values().stream()
              .map(one -> List.of(one.id(), one.camp().map(Camp::id).orElse(""), one.blocs()))
              .toList(),
          bonds);
    }
  }

  /**
   * @param progress is told how far the layout is, and may call it off
   * @throws java.util.concurrent.CancellationException when {@code progress} says so
   */
  public Period(History history, Box room, Density density, Cut cut, Progress progress) {
    this(history, room, density, cut, progress, Optional.empty());
  }

  /** The same, everybody near to where a guide of the same history and cut has them. */
  public Period(
      History history,
      Box room,
      Density density,
      Cut cut,
      Progress progress,
      Optional<Guide> after) {
    this.after = after;
    this.room = room;
    this.history = history;
    this.company = new Company(history);
    this.foremost = new Foremost(history, company);
    this.density = density;
    this.cut = cut;
    Attempts attempts = new Attempts(progress);
    List<Frame> frames = frames();
    int most = most(frames, room);
    Laid laid = laid(fewer(frames, most), room, attempts);
    while (folds() && most > LEAST && laid.crowded()) {
      most = Math.max(LEAST, (int) (most * (laid.crowd() > LARGE_CROWD ? MANY_FEWER : FEWER)));
      laid = laid(fewer(frames, most), room, attempts);
    }
    attempts.over();
    this.slices = laid.slices();
    this.guide = laid.guide();
    places.putAll(laid.places());
  }

  /** How many people there are on the fullest day, or could be if they filled the room evenly. */
  private int most(List<Frame> frames, Box room) {
    Frame fullest =
        Collections.max(frames, Comparator.comparingInt(frame -> frame.people().size()));
    int all = fullest.people().size();
    if (!folds() || all == 0) {
      return all;
    }
    double filled =
        fullest.people().values().stream().map(this::actor).mapToDouble(Period::area).sum();
    double share = MOST_FILLED * room.width() * room.height() / filled;
    return Math.clamp((long) (all * share), Math.min(LEAST, all), all);
  }

  /** Whether people who find no room may be folded. */
  private boolean folds() {
    return density.close() && !cut.everybody();
  }

  private static double area(Actor actor) {
    double width = Math.max(2 * actor.radius(), actor.nameWidth()) + AIR;
    return width * (2 * actor.radius() + actor.nameHeight() + AIR);
  }

  /** Whether full members of the leading body, who are never folded, cover each other. */
  private boolean covered(Frame frame, Map<String, Spot> spots) {
    List<Circle> discs =
        frame.people().values().stream()
            .filter(one -> one.ring() == Ring.FULL)
            .map(one -> density.reach(one, spots.get(one.id()).centre()))
            .toList();
    return discs.stream().anyMatch(a -> discs.stream().anyMatch(b -> a != b && a.meets(b)));
  }

  /**
   * A layout.
   *
   * @param crowd how many pairs cover each other on a keyframe, on average
   * @param crowded whether these are too many, or people who are never folded cover each other
   */
  private record Laid(
      List<Slice> slices,
      SortedMap<LocalDate, Map<String, Spot>> places,
      Guide guide,
      double crowd,
      boolean crowded) {}

  /** As near to the guide as they find room, or else without it. */
  private Laid laid(List<Frame> frames, Box room, Attempts attempts) {
    Laid laid = laid(frames, room, after, attempts);
    if (laid.crowded() && folds() && after.isPresent()) {
      laid = laid(frames, room, after.map(Guide::looser), attempts);
    }
    if (laid.crowded() && folds() && after.isPresent()) {
      laid = laid(frames, room, Optional.empty(), attempts);
    }
    return laid;
  }

  private Laid laid(List<Frame> frames, Box room, Optional<Guide> guide, Attempts attempts) {
    attempts.another();
    List<Slice> slices = slices(frames);
    LaidOut map = PeriodLayout.after(guide, slices, room, cut.dial(), attempts);
    SortedMap<LocalDate, Map<String, Spot>> laid = new TreeMap<>();
    for (int i = 0; i < frames.size(); i++) {
      laid.put(frames.get(i).day(), map.spots().get(i));
    }
    double crowd = (double) Figures.overlaps(slices, map.spots()) / slices.size();
    boolean covered = frames.stream().anyMatch(frame -> covered(frame, laid.get(frame.day())));
    return new Laid(slices, laid, map.guide(), crowd, crowd > CROWD || covered);
  }

  /** The same keyframes with so many people at most. */
  private List<Frame> fewer(List<Frame> frames, int most) {
    if (frames.stream().allMatch(frame -> frame.people().size() <= most)) {
      return frames;
    }
    List<Frame> fewer = new ArrayList<>();
    for (Frame frame : frames) {
      Snapshot snapshot = history.at(frame.day());
      SortedMap<String, Standing> people = new TreeMap<>(frame.people());
      List<String> order = foremost.of(snapshot, people.values());
      people.keySet().retainAll(Set.copyOf(order.subList(0, Math.min(most, order.size()))));
      fewer.add(new Frame(frame.day(), people, bonds(snapshot, people)));
    }
    return fewer;
  }

  public Company company() {
    return company;
  }

  /** Who comes first where there is no room for all. */
  public Foremost foremost() {
    return foremost;
  }

  public Density density() {
    return density;
  }

  public Cut cut() {
    return cut;
  }

  /** For maps of the same history and cut on other pages. */
  public Guide guide() {
    return guide;
  }

  /** The days on which the map changes, ascending; the first day of the period is one. */
  public List<LocalDate> keyframes() {
    return List.copyOf(places.keySet());
  }

  /** What the layout was told of each keyframe. */
  public List<Slice> slices() {
    return slices;
  }

  /** Where people stand on a day. */
  public Map<String, Spot> places(LocalDate day) {
    Map.Entry<LocalDate, Map<String, Spot>> at = places.floorEntry(day);
    return at == null ? Map.of() : at.getValue();
  }

  /** Where those would stand on a day who found no room; they cover others. */
  public Map<String, Spot> withoutRoom(LocalDate day) {
    Map<String, Spot> spots = new TreeMap<>();
    int slice = places.headMap(day, true).size() - 1;
    if (slice >= 0) {
      after
          .filter(other -> other.suits(room))
          .ifPresent(other -> spots.putAll(other.spots(slice, room)));
      spots.keySet().removeAll(places(day).keySet());
    }
    return spots;
  }

  private List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    for (LocalDate day : candidates()) {
      Snapshot snapshot = history.at(day);
      SortedMap<String, Standing> people = company.on(snapshot, cut.everybody());
      Frame frame = new Frame(day, people, bonds(snapshot, people));
      if (frames.isEmpty() || !frames.getLast().seen().equals(frame.seen())) {
        frames.add(frame);
      }
    }
    return frames;
  }

  private TreeSet<LocalDate> candidates() {
    LocalDate first = history.manifest().firstDay();
    Set<String> leading =
        company.leading().stream().map(body -> body.id()).collect(Collectors.toSet());
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(first);
    Stream.of(
            history.data().ties().stream().map(tie -> tie.spell()),
            history.data().allegiances().stream().map(row -> row.spell()),
            history.data().memberships().stream()
                .filter(row -> leading.contains(row.body()))
                .map(row -> row.spell()))
        .flatMap(spells -> spells)
        .flatMap(spell -> Stream.of(spell.firstDay(), spell.endDay()))
        .forEach(days::add);
    history.manifest().camps().stream()
        .flatMap(camp -> camp.people().stream())
        .flatMap(id -> history.findPerson(id).stream())
        .flatMap(person -> person.died().stream())
        .map(HistoricalDate::first)
        .forEach(days::add);
    days.headSet(first).clear();
    days.tailSet(history.manifest().lastDay(), false).clear();
    return days;
  }

  private static List<Bond> bonds(Snapshot snapshot, SortedMap<String, Standing> people) {
    return snapshot.ties().stream()
        .filter(tie -> tie.strength() > 1)
        .filter(tie -> people.containsKey(tie.source()) && people.containsKey(tie.target()))
        .map(Period::bond)
        .sorted(
            Comparator.comparing(Bond::a)
                .thenComparing(Bond::b)
                .thenComparing(Bond::alliance)
                .thenComparing(Bond::strength))
        .toList();
  }

  private static Bond bond(Tie tie) {
    boolean inOrder = tie.source().compareTo(tie.target()) < 0;
    return new Bond(
        inOrder ? tie.source() : tie.target(),
        inOrder ? tie.target() : tie.source(),
        tie.positive(),
        tie.strength());
  }

  /** Everybody has one size for the whole period, the largest, so that sizes move nobody. */
  private List<Slice> slices(List<Frame> frames) {
    Map<String, Actor> largest = new HashMap<>();
    for (Frame frame : frames) {
      frame.people().values().forEach(one -> largest.merge(one.id(), actor(one), Period::larger));
    }
    TreeSet<LocalDate> weighty = new TreeSet<>();
    history.keyMoments().stream().map(Event::date).map(HistoricalDate::first).forEach(weighty::add);
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      LocalDate end = i + 1 < frames.size() ? frames.get(i + 1).day() : LocalDate.MAX;
      boolean key = !weighty.subSet(frame.day(), end).isEmpty();
      List<Actor> actors =
          frame.people().values().stream().map(one -> sized(one, largest.get(one.id()))).toList();
      slices.add(new Slice(actors, frame.bonds(), key ? KEY_MOMENT : 1));
    }
    return slices;
  }

  private Actor actor(Standing one) {
    var type = density.name(one.ring());
    String name = history.person(one.id()).name();
    return new Actor(
        one.id(),
        one.camp().map(Camp::id).orElse(""),
        one.blocs(),
        density.radius(one.posts()) + density.ring(one.ring()),
        Typeface.width(name, type),
        type.size() * 1.2);
  }

  private static Actor larger(Actor a, Actor b) {
    return new Actor(
        a.id(),
        a.ground(),
        a.blocs(),
        Math.max(a.radius(), b.radius()),
        Math.max(a.nameWidth(), b.nameWidth()),
        Math.max(a.nameHeight(), b.nameHeight()));
  }

  private static Actor sized(Standing one, Actor size) {
    return new Actor(
        one.id(),
        one.camp().map(Camp::id).orElse(""),
        one.blocs(),
        size.radius(),
        size.nameWidth(),
        size.nameHeight());
  }
}
