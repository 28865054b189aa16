package apparat.record;

/** The role of a seat in four classes. */
public enum Rank {
  HEAD,
  VOTING,
  CANDIDATE,
  STAFF;

  /** The word as written in the tables and in the keys of marks. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether the seat is a full one, which every rank is but the candidate. */
  public boolean full() {
    return this != CANDIDATE;
  }
}
