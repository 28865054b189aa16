package apparat.view.hierarchy.period;

import apparat.history.Camp;
import apparat.history.Panel;
import apparat.layout.hierarchy.need.Need;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The places of a panel of rows.
 *
 * @param rows ids of rows with their places, in reading order
 * @param rowOf the row of each body
 * @param seats the places of each body
 */
record RowPlaces(
    Panel panel,
    List<Need.Row> rows,
    double labelWidth,
    boolean noted,
    Map<String, String> rowOf,
    Map<String, BodySeats> seats)
    implements Places {

  @Override
  public Need need() {
    return new Need.Rows(rows, labelWidth, noted);
  }

  @Override
  public Optional<Spot> spot(
      String person, String body, Rank rank, Optional<Camp> camp, LocalDate day) {
    BodySeats own = seats.get(body);
    OptionalInt place = own.place(person, rank, day);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    boolean borrowed = place.getAsInt() >= own.own();
    String row = borrowed ? own.lender() : rowOf.get(body);
    int index = borrowed ? place.getAsInt() - own.own() : place.getAsInt();
    return Optional.of(new Spot(panel.id(), Spot.Kind.ROW, row, index));
  }
}
