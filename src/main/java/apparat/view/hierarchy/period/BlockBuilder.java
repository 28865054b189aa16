package apparat.view.hierarchy.period;

import apparat.history.Column;
import apparat.history.History;
import apparat.history.Panel;
import apparat.layout.hierarchy.need.Need;
import apparat.record.Completeness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets several bodies of one panel of chips. Of bodies side by side, such as the governments of a
 * republic and of the union, the one founded last matters most and gets all its places; the others
 * keep one line and, until it is founded, use its places too. A large body of which only a part is
 * known is said in a number: it has no places beside those of the body that it elects. So nobody
 * has to move when one body takes over from the other.
 */
final class BlockBuilder {
  private static final int LINE = 2;

  private final History history;
  private final Stays stays;
  private final RowBuilder rowBuilder;

  BlockBuilder(History history, Stays stays, RowBuilder rowBuilder) {
    this.history = history;
    this.stays = stays;
    this.rowBuilder = rowBuilder;
  }

  Places build(Panel panel) {
    List<String> bodies = panel.bodies();
    List<String> numbers = bodies.stream().filter(body -> isNumber(body, bodies)).toList();
    List<String> shown = bodies.stream().filter(body -> !numbers.contains(body)).toList();
    List<String> peers = shown.stream().filter(body -> !isChild(body, shown)).toList();
    String main =
        (peers.isEmpty() ? shown : peers)
            .stream().max(Comparator.comparing(this::founded)).orElse(bodies.getFirst());
    Map<String, BodySeats> seats = new LinkedHashMap<>();
    Map<String, String> rowOf = new LinkedHashMap<>();
    List<Need.Row> rows = new ArrayList<>();
    BodySeats full = BodySeats.together(stays.in(main), 24);
    for (String body : bodies) {
      BodySeats own =
          body.equals(main)
              ? full
              : lesser(body, numbers.contains(body) ? 0 : LINE, main, full.own());
      seats.put(body, own);
      rowOf.put(body, numbers.contains(body) ? main : body);
      if (!numbers.contains(body)) {
        int places =
            body.equals(main) ? own.own() : Math.min(LINE, Math.max(1, Crowd.most(stays.in(body))));
        rows.add(
            new Need.Row(body, places, !body.equals(main) && Crowd.most(stays.in(body)) > LINE));
      }
    }
    boolean labelled = rows.size() > 1;
    double labels =
        labelled
            ? Math.max(rowBuilder.labelWidth(panel), panel.column() == Column.RIGHT ? 88 : 0)
            : 0;
    return new RowPlaces(panel, rows, labels, !numbers.isEmpty(), rowOf, seats);
  }

  private BodySeats lesser(String body, int own, String main, int lent) {
    LocalDate founded = founded(main);
    return founded(body).isBefore(founded)
        ? BodySeats.borrowing(stays.in(body), own, main, lent, founded)
        : BodySeats.together(stays.in(body), Math.max(1, own));
  }

  private LocalDate founded(String body) {
    return history.body(body).spell().firstDay();
  }

  /**
   * Whether only a number can be given: partly known, its size on record, and a smaller body of the
   * panel hangs under it.
   */
  private boolean isNumber(String body, List<String> bodies) {
    boolean partial =
        history.data().completeness().stream()
            .filter(row -> row.body().equals(body) && row.size().isPresent())
            .map(Completeness::statement)
            .anyMatch("partial"::equals);
    return partial && bodies.stream().anyMatch(other -> over(other).equals(Optional.of(body)));
  }

  private boolean isChild(String body, List<String> bodies) {
    return over(body).filter(bodies::contains).isPresent();
  }

  private Optional<String> over(String body) {
    return history.data().supervisions().stream()
        .filter(row -> row.child().equals(body))
        .map(row -> row.parent())
        .findFirst();
  }
}
