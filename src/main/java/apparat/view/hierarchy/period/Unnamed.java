package apparat.view.hierarchy.period;

import apparat.history.Knowledge;
import apparat.history.Snapshot;

/** Counts the seats of a body that were filled by people whose names are not known. */
public final class Unnamed {
  private Unnamed() {}

  /** Full seats without a name. */
  public static int full(Snapshot snapshot, String body) {
    return count(snapshot.knowledge(body, "member"));
  }

  /** Seats of candidates without a name. */
  public static int candidates(Snapshot snapshot, String body) {
    return count(snapshot.knowledge(body, "candidate"));
  }

  private static int count(Knowledge knowledge) {
    return knowledge.size().isPresent() && knowledge.known().isPresent()
        ? Math.max(0, knowledge.size().getAsInt() - knowledge.known().getAsInt())
        : 0;
  }
}
