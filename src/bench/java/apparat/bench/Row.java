package apparat.bench;

import java.util.Optional;

/**
 * A line of the table: the same work done by us and by a peer.
 *
 * @param bench the name by which {@code -Dbench} picks it
 * @param what the work
 * @param unit of both figures
 * @param peer the peer's name; empty where the goal is a figure, not a share of a peer's
 */
record Row(String bench, String what, String unit, Probe ours, Optional<Peer> peer, Goal goal) {

  /** What the same work is measured against. */
  record Peer(String name, Probe probe) {}

  /** What is wanted: of the ratio of ours to the peer's, or of our figure where there is none. */
  sealed interface Goal {
    /** No more than that. */
    record AtMost(double bound) implements Goal {}

    /** No less than that. */
    record AtLeast(double bound) implements Goal {}

    /** Told, not judged. */
    record Open() implements Goal {}

    default boolean isMetBy(double figure) {
      return switch (this) {
        case AtMost(double bound) -> figure <= bound;
        case AtLeast(double bound) -> figure >= bound;
        case Open() -> true;
      };
    }
  }

  /** A row that wants at most {@code bound} times the peer's figure. */
  static Row of(
      String bench, String what, String unit, Probe ours, String peer, Probe theirs, double bound) {
    return new Row(
        bench, what, unit, ours, Optional.of(new Peer(peer, theirs)), new Goal.AtMost(bound));
  }

  /** A row whose goal is a figure. */
  static Row limit(String bench, String what, String unit, Probe ours, Goal goal) {
    return new Row(bench, what, unit, ours, Optional.empty(), goal);
  }
}
