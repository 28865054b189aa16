package apparat.view.hierarchy.period;

import apparat.history.Camp;
import apparat.history.Column;
import apparat.history.History;
import apparat.history.Panel;
import apparat.history.Snapshot;
import apparat.history.Wing;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.need.PanelNeed;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.need.StripNeed;
import apparat.record.Rank;
import apparat.record.Supervision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The panels of a history over its whole period: what each needs, and who has which place in it
 * when.
 */
public final class Period {

  /** The wing of all that is folded in a hall. */
  private static final String REST = "rest";

  /** A body with so few places fills its page also while some are free. */
  private static final int FEW = 40;

  /**
   * The part of the places of a large body for which it is laid out while they suffice. There is
   * one such part only: who stays in a body that grows moves to a smaller place once.
   */
  private static final double FIRST_PART = 0.57;

  private final History history;
  private final List<Panel> panels;
  private final Set<Column> folded;
  private final boolean chosen;
  private final boolean large;
  private final double share;
  private final Map<String, Places> places = new LinkedHashMap<>();
  private final Map<String, Panel> panelOf = new LinkedHashMap<>();
  private final Stays stays;

  public Period(History history) {
    this(history, history.manifest().panels(), Set.of(), false, false, 1);
  }

  private Period(
      History history,
      List<Panel> panels,
      Set<Column> folded,
      boolean chosen,
      boolean large,
      double share) {
    this.share = share;
    this.chosen = chosen;
    this.large = large;
    this.history = history;
    this.panels = panels;
    this.folded = folded;
    this.stays = new Stays(history);
    RowBuilder rows = new RowBuilder(history, stays);
    Optional<Panel> leading = leading();
    for (Panel panel : panels) {
      places.put(panel.id(), places(panel, leading.equals(Optional.of(panel)), stays, rows));
      panel.bodies().forEach(body -> panelOf.putIfAbsent(body, panel));
    }
  }

  /**
   * Some bodies and nothing beside them: each has a panel of its own, with a chip for everybody.
   * One that is drawn in squares beside others is drawn so among several, too.
   */
  public static Period ofBodies(History history, List<String> bodies) {
    return new Period(
        history,
        bodies.stream().map(body -> own(history, body, bodies.size() > 1)).toList(),
        Set.of(),
        true,
        false,
        1);
  }

  private static Panel own(History history, String body, boolean beside) {
    boolean squares =
        beside
            && history.manifest().panels().stream()
                .anyMatch(
                    panel ->
                        panel.form() == Panel.Form.SQUARES && panel.bodies().equals(List.of(body)));
    return new Panel(
        body,
        history.body(body).name(),
        Column.MIDDLE,
        squares ? Panel.Form.SQUARES : Panel.Form.CHIPS,
        List.of(body),
        Optional.empty());
  }

  /** Whether these are bodies that were chosen, without the rest of the apparatus. */
  public boolean chosen() {
    return chosen;
  }

  /** The one body that is shown alone. */
  public Optional<String> alone() {
    return chosen && panels.size() == 1
        ? Optional.of(panels.getFirst().bodies().getFirst())
        : Optional.empty();
  }

  private Places places(Panel panel, boolean leading, Stays stays, RowBuilder rows) {
    if (panel.bodies().isEmpty()) {
      return new BannerPlaces();
    }
    return switch (panel.form()) {
      case BANNER -> new BannerPlaces();
      case SQUARES -> new FieldBuilder(history, panel).build(stays);
      case CHIPS ->
          panel.bodies().size() == 1 && panel.column() == Column.MIDDLE
              ? ChipPlaces.of(history, panel, leading, stays)
              : new BlockBuilder(history, stays, rows).build(panel);
      case ROWS -> rows.build(panel);
    };
  }

  /**
   * The panel that is read first: the first chips of one body in the middle, if possible under a
   * field of squares.
   */
  public Optional<Panel> leading() {
    List<Panel> chips =
        panels.stream()
            .filter(panel -> panel.form() == Panel.Form.CHIPS)
            .filter(panel -> panel.column() == Column.MIDDLE && panel.bodies().size() == 1)
            .toList();
    List<String> fields =
        panels.stream().filter(panel -> panel.form() == Panel.Form.SQUARES).map(Panel::id).toList();
    Optional<Panel> underField =
        chips.stream()
            .filter(panel -> panel.under().filter(fields::contains).isPresent())
            .findFirst();
    return underField.or(() -> chips.stream().findFirst());
  }

  /** The same without the panels for which there is no room: their bodies are folded. */
  public Period with(Predicate<String> placed) {
    List<Panel> kept = panels.stream().filter(panel -> placed.test(panel.id())).toList();
    return new Period(history, kept, folded, chosen, large, share);
  }

  /** The same with a whole column folded: its wings share the foot of the middle one. */
  public Period folding(Column column) {
    List<Panel> kept = panels.stream().filter(panel -> panel.column() != column).toList();
    Set<Column> all = EnumSet.of(column);
    all.addAll(folded);
    return new Period(history, kept, all, chosen, large, share);
  }

  /**
   * The body that is read first and those that hang beside it, with all others folded into one
   * line: what can be read in a hall.
   */
  public Period large() {
    Optional<Panel> first = leading();
    List<Panel> kept =
        panels.stream()
            .filter(panel -> panel.form() == Panel.Form.CHIPS && panel.bodies().size() == 1)
            .filter(panel -> panel.column() == Column.MIDDLE)
            .filter(panel -> panel.under().equals(first.flatMap(Panel::under)))
            .toList();
    return new Period(history, kept, Set.of(), chosen, true, share);
  }

  /** Whether what is read first has the page for itself. */
  public boolean isLarge() {
    return large;
  }

  /** The groups in which bodies fold: where what is read first has the page, one of all others. */
  public List<Wing> wings() {
    List<Wing> wings = history.manifest().wings();
    if (!large) {
      return wings;
    }
    List<String> rest =
        wings.stream()
            .flatMap(wing -> wing.bodies().stream())
            .filter(body -> !panelOf.containsKey(body))
            .distinct()
            .toList();
    return List.of(new Wing(idOfRest(wings), "Folded", Column.MIDDLE, rest, rest));
  }

  /** One that no wing of the data set has, for those are called otherwise in other languages. */
  private static String idOfRest(List<Wing> wings) {
    List<String> taken = wings.stream().map(Wing::id).toList();
    return Stream.iterate(REST, id -> id + "-")
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }

  /** The columns that hold anything. */
  public Set<Side> columns() {
    Set<Side> columns = EnumSet.noneOf(Side.class);
    panels.forEach(panel -> columns.add(side(panel.column())));
    strips().forEach(strip -> columns.add(strip.side()));
    return columns;
  }

  /** The panels in reading order. */
  public List<Panel> panels() {
    return panels;
  }

  /** The panel that shows the body; empty for bodies that are folded or not drawn. */
  public Optional<Panel> panelOf(String body) {
    return Optional.ofNullable(panelOf.get(body));
  }

  /** What has to be placed. */
  public List<PanelNeed> needs() {
    List<PanelNeed> needs = new ArrayList<>();
    for (Panel panel : panels) {
      needs.add(new PanelNeed(panel.id(), side(panel.column()), under(panel), need(panel.id())));
    }
    return needs;
  }

  /**
   * What of the places of a body that is shown alone is in use on a day. A large body that grew in
   * the period leaves most of a page empty before: then its people have fewer, larger places.
   */
  public double share(Snapshot snapshot) {
    Optional<Need.Chips> all =
        alone()
            .map(body -> places.get(body).need())
            .flatMap(
                need -> need instanceof Need.Chips chips ? Optional.of(chips) : Optional.empty());
    if (all.isEmpty() || all.get().full() + all.get().candidates() <= FEW) {
      return 1;
    }
    int full = used(snapshot, Spot.Kind.FULL);
    int candidates = used(snapshot, Spot.Kind.CANDIDATE);
    Need.Chips part = all.get().part(FIRST_PART);
    return full <= part.full() && candidates <= part.candidates() ? FIRST_PART : 1;
  }

  /** Up to which place those of a kind are taken. */
  private int used(Snapshot snapshot, Spot.Kind kind) {
    return snapshot.seatsIn(alone().orElseThrow()).stream()
        .flatMap(
            seat ->
                spot(
                    seat.person().id(),
                    seat.body().id(),
                    seat.rank(),
                    Optional.empty(),
                    snapshot.day())
                    .stream())
        .filter(spot -> spot.kind() == kind)
        .mapToInt(spot -> spot.index() + 1)
        .max()
        .orElse(0);
  }

  /** The same with that part of its places. */
  public Period sharing(double part) {
    return part == share ? this : new Period(history, panels, folded, chosen, large, part);
  }

  private Need need(String panel) {
    Need need = places.get(panel).need();
    return share < 1 && need instanceof Need.Chips chips ? chips.part(share) : need;
  }

  /** The wings with folded bodies. */
  public List<StripNeed> strips() {
    return wings().stream()
        .filter(wing -> !chosen)
        .filter(wing -> !folded(wing).isEmpty())
        .map(wing -> new StripNeed(wing.id(), foot(wing.column())))
        .toList();
  }

  /** The bodies of a wing that have no panel. */
  public List<String> folded(Wing wing) {
    return wing.bodies().stream().filter(body -> !panelOf.containsKey(body)).toList();
  }

  /** How many sit in a body on its fullest day. */
  public int most(String body) {
    return Crowd.most(stays.in(body));
  }

  private Side foot(Column column) {
    return folded.contains(column) ? Side.MIDDLE : side(column);
  }

  private static Side side(Column column) {
    return switch (column) {
      case LEFT -> Side.LEFT;
      case MIDDLE -> Side.MIDDLE;
      case RIGHT -> Side.RIGHT;
    };
  }

  /**
   * The panel above: as declared; where none is declared at all, by the supervision of its bodies.
   */
  private Optional<String> under(Panel panel) {
    if (panels.stream().anyMatch(other -> other.under().isPresent())) {
      return panel.under();
    }
    return history.data().supervisions().stream()
        .filter(row -> panel.bodies().contains(row.child()))
        .map(Supervision::parent)
        .map(panelOf::get)
        .filter(over -> over != null && !over.equals(panel))
        .map(Panel::id)
        .findFirst();
  }

  /** The place of a seat on a day; empty where it has none. */
  public Optional<Spot> spot(
      String person, String body, Rank rank, Optional<Camp> camp, LocalDate day) {
    return panelOf(body)
        .flatMap(panel -> places.get(panel.id()).spot(person, body, rank, camp, day));
  }

  /** The id of the row that a body has in its panel; empty where the panel has no rows. */
  public Optional<String> rowOf(String body) {
    return panelOf(body)
        .map(panel -> places.get(panel.id()))
        .flatMap(
            own ->
                own instanceof RowPlaces rows
                    ? Optional.ofNullable(rows.rowOf().get(body))
                    : Optional.empty());
  }

  /**
   * Whether the body is said in a number only and shows members while nobody else uses the places.
   */
  public boolean isNumber(String body) {
    return rowOf(body).filter(row -> !row.equals(body)).isPresent()
        && panelOf(body).filter(panel -> panel.form() == Panel.Form.CHIPS).isPresent();
  }

  /** The zones of a field of squares in reading order, guests last. */
  public List<Need.Zone> zones(String panel) {
    return places.get(panel) instanceof FieldPlaces field ? field.need().zones() : List.of();
  }
}
