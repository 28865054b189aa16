package apparat.view.frame;

import apparat.history.Seat;
import java.util.List;

/**
 * What the last line of a picture tells of its sources.
 *
 * @param shown what is shown and what is folded, in a sentence, from the fullest to the briefest
 *     wording; may be empty
 * @param shares the rows shown, in groups that are counted apart
 * @param partial names of bodies whose roster is known in part only
 */
public record SourceLine(List<String> shown, List<Share> shares, List<String> partial) {

  /**
   * A group of rows that is counted by itself.
   *
   * @param what of what there are so many: "seats"
   * @param where "in offices and bureaus", as it stands in the sentence
   * @param cited keys of sources, a list for each thing counted
   */
  public record Share(String what, String where, List<List<String>> cited) {
    public Share {
      cited = List.copyOf(cited);
    }

    /** Seats, with the sources of all their rows. */
    public Share(String where, List<Seat> seats) {
      this(
          "seats",
          where,
          seats.stream()
              .map(seat -> seat.rows().stream().flatMap(row -> row.sources().stream()).toList())
              .toList());
    }
  }

  public SourceLine {
    shown = List.copyOf(shown);
    shares = List.copyOf(shares);
    partial = List.copyOf(partial);
  }

  /** What is shown, in one wording. */
  public SourceLine(String shown, List<Share> shares, List<String> partial) {
    this(List.of(shown), shares, partial);
  }

  /** Sources alone. */
  public SourceLine(List<Share> shares, List<String> partial) {
    this(List.of(), shares, partial);
  }
}
