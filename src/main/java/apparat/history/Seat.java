package apparat.history;

import apparat.record.Body;
import apparat.record.Membership;
import apparat.record.Person;
import apparat.record.Rank;
import java.util.List;

/**
 * One person in one body on a day, however many rows say so.
 *
 * @param rank of the strongest row
 * @param role of the strongest row
 * @param doubtful whether the strongest row is of low certainty
 * @param rows the rows that hold on the day, the strongest rank first
 */
public record Seat(
    Person person, Body body, Rank rank, String role, boolean doubtful, List<Membership> rows) {
  public Seat {
    rows = List.copyOf(rows);
  }
}
