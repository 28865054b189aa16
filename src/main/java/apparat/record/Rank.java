package apparat.record;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The role of a seat in four classes. */
public enum Rank {
  HEAD,
  VOTING,
  CANDIDATE,
  STAFF;

  /** The strongest first: heads, full members, staff, candidates. */
  public static final Comparator<Rank> STRONGEST_FIRST =
      Comparator.comparingInt(rank -> List.of(HEAD, VOTING, STAFF, CANDIDATE).indexOf(rank));

  /** The word as written in the tables and in the keys of marks. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the seat is a full one, which every rank is but the candidate. */
  public boolean full() {
    return this != CANDIDATE;
  }
}
