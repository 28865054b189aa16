package apparat.app.page.part;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.history.DateWords;
import apparat.history.Seat;
import apparat.record.Membership;
import apparat.record.Rank;
import java.util.List;

/** Who sits in a body on the day. */
public record RosterEntries(Reading reading) {

  /** Those of one rank, in the order of the table. */
  public List<Entry> of(String body, Rank rank) {
    return reading.snapshot().seatsIn(body).stream()
        .filter(seat -> seat.rank() == rank)
        .map(this::entry)
        .toList();
  }

  private Entry entry(Seat seat) {
    Membership row = seat.rows().getFirst();
    String person = seat.person().id();
    return Entry.of(
            seat.person().name() + (seat.doubtful() ? " ?" : ""),
            Words.role(row) + ", " + DateWords.span(row.spell()))
        .signed(reading.signs().of(person))
        .to(new Selection.OfPerson(person))
        .from(reading.sources().of(row.sources()));
  }
}
