package apparat.view.hierarchy.period;

import apparat.history.Column;
import apparat.history.History;
import apparat.history.Panel;
import apparat.layout.hierarchy.need.Need;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives each body of a panel of offices its row. Bodies that are never alive on one day share a
 * row. In the right column an office shows its head and first deputy beside each other, elsewhere
 * all members one under the other.
 */
final class RowBuilder {
  private static final Type LABEL = new Type(Face.REGULAR, 12);
  private static final double LABEL_GAP = 8;
  private static final int MOST_LINES = 6;

  private final History history;
  private final Stays stays;

  RowBuilder(History history, Stays stays) {
    this.history = history;
    this.stays = stays;
  }

  Places build(Panel panel) {
    boolean offices = panel.column() == Column.RIGHT;
    List<List<String>> shared = shared(panel.bodies());
    Map<String, BodySeats> seats = new LinkedHashMap<>();
    Map<String, String> rowOf = new LinkedHashMap<>();
    List<Need.Row> rows = new ArrayList<>();
    for (List<String> bodies : shared) {
      String row = bodies.getFirst();
      int places = 1;
      boolean more = false;
      for (String body : bodies) {
        List<Stays.Stretch> stretches = stays.in(body);
        BodySeats own =
            offices ? BodySeats.office(stretches) : BodySeats.together(stretches, MOST_LINES);
        seats.put(body, own);
        rowOf.put(body, row);
        places = Math.max(places, own.own());
        more |= Crowd.most(stretches) > own.own();
      }
      rows.add(new Need.Row(row, places, more));
    }
    return new RowPlaces(panel, rows, labelWidth(panel), false, rowOf, seats);
  }

  /** Bodies in reading order, those that never meet in one row. */
  private List<List<String>> shared(List<String> bodies) {
    List<List<String>> rows = new ArrayList<>();
    for (String id : bodies) {
      Body body = history.body(id);
      rows.stream()
          .filter(
              row ->
                  row.stream().noneMatch(other -> history.body(other).spell().meets(body.spell())))
          .findFirst()
          .ifPresentOrElse(row -> row.add(id), () -> rows.add(new ArrayList<>(List.of(id))));
    }
    return rows;
  }

  /**
   * Room for the longest short name that a body of the panel ever bears; one body alone needs no
   * label.
   */
  double labelWidth(Panel panel) {
    double usual =
        switch (panel.column()) {
          case LEFT -> 84;
          case MIDDLE -> 0;
          case RIGHT -> 88;
        };
    if (panel.bodies().size() == 1 && panel.column() == Column.RIGHT) {
      return 0;
    }
    double longest =
        sharing(panel)
            .flatMap(this::shortNames)
            .mapToDouble(name -> Typeface.width(name, LABEL) + LABEL_GAP)
            .max()
            .orElse(0);
    return Math.max(usual, longest);
  }

  /** The bodies whose labels stand in one line with those of the panel: in a side column all. */
  private Stream<String> sharing(Panel panel) {
    return panel.column() == Column.MIDDLE
        ? panel.bodies().stream()
        : history.manifest().panels().stream()
            .filter(other -> other.column() == panel.column() && other.bodies().size() > 1)
            .flatMap(other -> other.bodies().stream());
  }

  private Stream<String> shortNames(String body) {
    return Stream.concat(
        Stream.of(history.body(body).shortName()),
        history.data().bodyNames().stream()
            .filter(name -> name.body().equals(body))
            .map(BodyName::shortName));
  }
}
