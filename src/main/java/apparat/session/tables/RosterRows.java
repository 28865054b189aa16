package apparat.session.tables;

import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.history.naming.NameOrder;
import apparat.record.Certainty;
import apparat.record.Membership;
import apparat.session.tables.DayTable.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Who sits where: a line for every row of the data set that shows a seat. */
public final class RosterRows {

  private record Row(Snapshot snapshot, Seat seat, Membership row) {
    String person() {
      return seat.person().id();
    }

    String body() {
      return seat.body().id();
    }
  }

  private static final Column<Row> NAME =
      new Column<>("name", row -> Cell.of(row.seat().person().name()));
  private static final Column<Row> BODY_NAME =
      new Column<>("body_name", row -> Cell.of(row.snapshot().nameOf(row.body())));
  private static final Column<Row> RANK =
      new Column<>("rank", row -> Cell.of(row.row().rank().word()));
  private static final Column<Row> START =
      new Column<>("start", row -> Cell.of(row.row().spell().start()));
  private static final Column<Row> END =
      new Column<>("end", row -> Cell.of(row.row().spell().end()));
  private static final Column<Row> CERTAINTY =
      new Column<>("certainty", row -> Cell.of(row.row().certainty()));
  private static final Column<Row> SOURCE =
      new Column<>("source", row -> Cell.of(row.row().sources()));

  private static final List<Column<Row>> FOR_PROGRAMS =
      List.of(
          new Column<>("person", row -> Cell.of(row.person())),
          NAME,
          new Column<>("body", row -> Cell.of(row.body())),
          BODY_NAME,
          new Column<>("role", row -> Cell.of(row.row().role())),
          RANK,
          START,
          END,
          CERTAINTY,
          SOURCE);

  private static final Pattern INITIALS = Pattern.compile("^(\\p{Lu}\\.\\s*)+");

  private RosterRows() {}

  /** The table for programs: ids, and dates as the data set writes them. */
  public static Table forPrograms(Roster roster) {
    return Column.table(FOR_PROGRAMS, rows(roster, true));
  }

  private static List<Row> rows(Roster roster, boolean doubtful) {
    return roster.seats().stream()
        .flatMap(seat -> seat.rows().stream().map(row -> new Row(roster.snapshot(), seat, row)))
        .filter(row -> doubtful || row.row().certainty() != Certainty.LOW)
        .toList();
  }

  /** The table for readers: names, the side taken, and how much of each roster is known. */
  static DayTable forReaders(Roster roster, Reading reading, String caption) {
    List<Column<Row>> columns =
        List.of(
            new Column<>("Body", RosterRows::body),
            new Column<>("Person", row -> reading.person(row.person())),
            Column.words("Role", row -> row.row().role()),
            RANK.named("Rank"),
            new Column<>("Side", RosterRows::side),
            START.named("Since"),
            END.named("Until"),
            CERTAINTY.named("Certainty"),
            new Column<>("Roster known", row -> Cell.of(known(row))),
            reading.works(row -> row.row().sources()),
            SOURCE.named(Reading.KEYS));
    return new DayTable(
        DayTable.Kind.ROSTERS,
        caption,
        Column.heading(columns),
        byName(rows(roster, reading.doubtful())).stream().map(row -> line(columns, row)).toList());
  }

  /**
   * Bodies and ranks in their order; those of one rank by surname, as it is written for readers.
   */
  private static List<Row> byName(List<Row> rows) {
    List<String> bodies = rows.stream().map(Row::body).distinct().toList();
    return rows.stream()
        .sorted(
            Comparator.<Row>comparingInt(row -> bodies.indexOf(row.body()))
                .thenComparingInt(row -> Roster.ORDER.indexOf(row.seat().rank()))
                .thenComparing(row -> surname(row.seat().person().name()), new NameOrder()))
        .toList();
  }

  /** A name without the initials before it. */
  private static String surname(String name) {
    return INITIALS.matcher(name).replaceFirst("");
  }

  private static Line line(List<Column<Row>> columns, Row row) {
    String key = "person/" + row.person();
    return new Line(key, Set.of(key, "body/" + row.body()), Column.cells(columns, row));
  }

  private static Cell body(Row row) {
    return new Cell.Named(row.snapshot().nameOf(row.body()), "body/" + row.body());
  }

  private static Cell side(Row row) {
    return row.snapshot()
        .campOf(row.person())
        .map(camp -> Cell.of(camp.name()))
        .orElse(Cell.NONE_RECORDED);
  }

  /** How much is known of those who have this role in the body, so that nobody counts in vain. */
  private static String known(Row row) {
    return switch (row.snapshot().knowledge(row.body(), row.row().role()).statement()) {
      case COMPLETE -> "whole";
      case PARTIAL -> "in part";
      case LEADERS_ONLY -> "leaders only";
      case UNKNOWN -> "not recorded";
    };
  }
}
