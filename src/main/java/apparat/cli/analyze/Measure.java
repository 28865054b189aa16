package apparat.cli.analyze;

import apparat.history.DataSet;
import apparat.history.History;
import apparat.record.Allegiance;
import apparat.record.Completeness;
import apparat.record.Tie;
import apparat.time.SpellIndex;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What can be measured. */
public enum Measure {
  /** Who joins those who are no allies. */
  BROKERAGE,
  /** How near the party is to two camps. */
  BALANCE,
  /** How the votes of bodies divide. */
  BLOCS,
  /** Who sits in two bodies. */
  INTERLOCKS;

  /** As the subject of "changes". */
  public String subject() {
    return switch (this) {
      case BROKERAGE -> "who brokers";
      case BALANCE -> "the balance";
      case BLOCS -> "how bodies divide";
      case INTERLOCKS -> "who sits in two bodies";
    };
  }

  /** The days on which it may change, ascending. */
  public List<LocalDate> changes(History history) {
    DataSet data = history.data();
    return switch (this) {
      case BROKERAGE, BALANCE -> SpellIndex.of(data.ties(), Tie::spell).boundaries();
      case BLOCS ->
          together(
              Stream.of(
                  history.keyframes(),
                  SpellIndex.of(data.allegiances(), Allegiance::spell).boundaries(),
                  known(data)));
      case INTERLOCKS -> together(Stream.of(history.keyframes(), known(data)));
    };
  }

  private static List<LocalDate> known(DataSet data) {
    return SpellIndex.of(data.completeness(), Completeness::spell).boundaries();
  }

  private static List<LocalDate> together(Stream<List<LocalDate>> days) {
    return days.flatMap(List::stream).distinct().sorted().toList();
  }
}
