package apparat.history.index;

import apparat.record.Membership;

/**
 * A person in a body, whatever the rank.
 *
 * @param person id
 * @param body id
 */
public record Place(String person, String body) {
  /** The place that the row speaks of. */
  public static Place of(Membership row) {
    return new Place(row.person(), row.body());
  }
}
