package apparat.history;

import apparat.record.Certainty;
import apparat.record.Rank;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random rows of a few people in a few bodies within one year, so that rows overlap, touch and
 * repeat.
 */
public final class SampleTables extends DomainContextBase {

  static final List<String> PEOPLE = List.of("ann", "bob", "cyd");
  static final List<String> BODIES = List.of("council", "bureau", "league");

  /** A row of memberships before it is put into a sample. */
  public record SeatRow(
      String person, String body, Rank rank, String start, String end, boolean doubtful) {
    void addTo(Sample sample) {
      String role = rank == Rank.CANDIDATE ? "candidate" : rank == Rank.VOTING ? "member" : "chair";
      Certainty certainty = doubtful ? Certainty.LOW : Certainty.HIGH;
      sample.seat(person, body, role, rank, start, end, "removed", certainty);
    }
  }

  @Provide
  Arbitrary<SeatRow> seatRow() {
    Arbitrary<String> start = month();
    return Combinators.combine(
            Arbitraries.of(PEOPLE),
            Arbitraries.of(BODIES),
            Arbitraries.of(Rank.HEAD, Rank.VOTING, Rank.CANDIDATE),
            start,
            month(),
            Arbitraries.of(true, false))
        .as(SeatRow::new)
        .filter(
            row ->
                row.start().isEmpty()
                    || row.end().isEmpty()
                    || row.start().compareTo(row.end()) < 0)
        .withoutEdgeCases();
  }

  /** The first of a month of 1922, sometimes open. */
  private static Arbitrary<String> month() {
    return Arbitraries.integers()
        .between(0, 12)
        .map(month -> month == 0 ? "" : String.format(Locale.ROOT, "1922-%02d-01", month));
  }

  /** The history of those rows; the league is a party, whose members have no seats. */
  static History history(List<SeatRow> rows) {
    Sample sample = new Sample();
    PEOPLE.forEach(person -> sample.person(person, ""));
    sample
        .body("council", "Council", "committee", "", "")
        .body("bureau", "Bureau", "bureau", "", "");
    sample.body("league", "League", "party", "", "");
    rows.forEach(row -> row.addTo(sample));
    return sample.history();
  }
}
