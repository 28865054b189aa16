package apparat.session.tables;

import apparat.history.words.BondWords;
import apparat.record.Certainty;
import apparat.record.Tie;
import apparat.session.tables.DayTable.Line;
import java.util.List;
import java.util.Set;

/** Who stands with whom and who against whom. */
public final class TieRows {

  private static final Column<Tie> START =
      new Column<>("start", tie -> Cell.of(tie.spell().start()));
  private static final Column<Tie> END = new Column<>("end", tie -> Cell.of(tie.spell().end()));
  private static final Column<Tie> BASIS = new Column<>("basis", tie -> Cell.of(tie.basis()));
  private static final Column<Tie> CERTAINTY =
      new Column<>("certainty", tie -> Cell.of(tie.certainty()));
  private static final Column<Tie> SOURCES = new Column<>("sources", tie -> Cell.of(tie.sources()));

  private static final List<Column<Tie>> FOR_PROGRAMS =
      List.of(
          new Column<>("source", tie -> Cell.of(tie.source())),
          new Column<>("target", tie -> Cell.of(tie.target())),
          new Column<>("sign", tie -> Cell.of(tie.positive() ? "+" : "-")),
          new Column<>("kind", tie -> Cell.of(tie.kind())),
          new Column<>("strength", tie -> Cell.of(tie.strength())),
          START,
          END,
          BASIS,
          CERTAINTY,
          SOURCES);

  private TieRows() {}

  /** The table for programs. */
  public static Table forPrograms(List<Tie> ties) {
    return Column.table(FOR_PROGRAMS, ties);
  }

  /** The table for readers. */
  static DayTable forReaders(List<Tie> ties, Reading reading, String caption) {
    List<Column<Tie>> columns =
        List.of(
            new Column<>("Person", tie -> reading.person(tie.source())),
            new Column<>("And", tie -> reading.person(tie.target())),
            new Column<>("Stand", tie -> Cell.of(tie.positive() ? "together" : "against")),
            Column.words("Kind", BondWords::of),
            new Column<>("Strength", tie -> Cell.of(tie.strength())),
            START.named("Since"),
            END.named("Until"),
            BASIS.named("Basis"),
            CERTAINTY.named("Certainty"),
            reading.works(Tie::sources),
            SOURCES.named(Reading.KEYS));
    return new DayTable(
        DayTable.Kind.TIES,
        caption,
        Column.heading(columns),
        ties.stream()
            .filter(tie -> reading.doubtful() || tie.certainty() != Certainty.LOW)
            .map(tie -> new Line(key(tie), mentions(tie), Column.cells(columns, tie)))
            .toList());
  }

  private static String key(Tie tie) {
    boolean ordered = tie.source().compareTo(tie.target()) < 0;
    return ordered
        ? "tie/" + tie.source() + "/" + tie.target()
        : "tie/" + tie.target() + "/" + tie.source();
  }

  private static Set<String> mentions(Tie tie) {
    return Set.of(key(tie), "person/" + tie.source(), "person/" + tie.target());
  }
}
