package apparat.io.datapackage.rules;

import apparat.history.Wing;
import apparat.io.Problem;
import apparat.record.Body;
import java.util.HashSet;
import java.util.Set;

/** Every body stands in a wing, but for membership of the party itself. */
final class EveryBodyInHierarchy implements Rule {

  private static final String NEVER_DRAWN = "party";

  @Override
  public void check(Checked checked, Report report) {
    Set<String> placed = new HashSet<>();
    for (Wing wing : checked.data().manifest().wings()) {
      placed.addAll(wing.bodies());
    }
    for (Body body : checked.data().bodies()) {
      if (!body.kind().equals(NEVER_DRAWN) && !placed.contains(body.id())) {
        report.add(
            body.row(),
            "id",
            Problem.BODY_NOT_IN_HIERARCHY,
            body.name() + " stands in no wing, so it is not drawn",
            "add " + body.id() + " to a wing of apparat.hierarchy");
      }
    }
  }
}
