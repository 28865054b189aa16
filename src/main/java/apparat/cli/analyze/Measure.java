package apparat.cli.analyze;

import apparat.history.History;
import apparat.record.Tie;
import apparat.time.SpellIndex;
import java.time.LocalDate;
import java.util.List;

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

  /** The days on which it may change. */
  public List<LocalDate> changes(History history) {
    return this == BROKERAGE || this == BALANCE
        ? SpellIndex.of(history.data().ties(), Tie::spell).boundaries()
        : history.keyframes();
  }
}
