package apparat.time;

import java.time.LocalDate;

/**
 * How two spells lie to each other: the thirteen relations of Allen, Maintaining knowledge about
 * temporal intervals (1983). Of two spells of at least one day, exactly one holds.
 */
public enum SpellRelation {
  /** The first ends before the second starts, with days between. */
  BEFORE,
  /** The second starts on the day on which the first ends. */
  MEETS,
  /** The first starts first and ends inside the second. */
  OVERLAPS,
  /** Both start together, the first ends first. */
  STARTS,
  /** The first lies inside the second. */
  DURING,
  /** The first starts later, both end together. */
  FINISHES,
  EQUAL,
  /** The first starts first, both end together. */
  FINISHED_BY,
  /** The second lies inside the first. */
  CONTAINS,
  /** Both start together, the second ends first. */
  STARTED_BY,
  /** The second starts first and ends inside the first. */
  OVERLAPPED_BY,
  /** The first starts on the day on which the second ends. */
  MET_BY,
  /** The second ends before the first starts, with days between. */
  AFTER;

  /** How the first spell lies to the second, by first days; neither may be empty. */
  public static SpellRelation of(Spell a, Spell b) {
    if (a.isEmpty() || b.isEmpty()) {
      throw new IllegalArgumentException("an empty spell has no relation to another");
    }
    if (!a.meets(b)) {
      return apart(a, b);
    }
    int starts = Integer.signum(a.firstDay().compareTo(b.firstDay()));
    int ends = Integer.signum(a.endDay().compareTo(b.endDay()));
    return SHARING[starts + 1][ends + 1];
  }

  /** Relations of spells that share days, by which of them starts first and which ends first. */
  private static final SpellRelation[][] SHARING = {
    {OVERLAPS, FINISHED_BY, CONTAINS},
    {STARTS, EQUAL, STARTED_BY},
    {DURING, FINISHES, OVERLAPPED_BY}
  };

  private static SpellRelation apart(Spell a, Spell b) {
    LocalDate end = a.endDay();
    if (!end.isAfter(b.firstDay())) {
      return end.equals(b.firstDay()) ? MEETS : BEFORE;
    }
    return b.endDay().equals(a.firstDay()) ? MET_BY : AFTER;
  }

  /** How the second lies to the first where the first lies so to the second. */
  public SpellRelation inverse() {
    return values()[values().length - 1 - ordinal()];
  }

  /** Whether the two share a day. */
  public boolean sharing() {
    return ordinal() >= OVERLAPS.ordinal() && ordinal() <= OVERLAPPED_BY.ordinal();
  }
}
