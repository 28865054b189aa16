package apparat.view.frame;

import apparat.history.Seat;
import java.util.List;

/**
 * What the last line of a picture tells of its sources.
 *
 * @param shares the seats shown, in groups that are counted apart
 * @param partial names of bodies whose roster is known in part only
 */
public record SourceLine(List<Share> shares, List<String> partial) {

  /**
   * A group of seats that is counted by itself.
   *
   * @param where "in offices and bureaus", as it stands in the sentence
   */
  public record Share(String where, List<Seat> seats) {
    public Share {
      seats = List.copyOf(seats);
    }
  }

  public SourceLine {
    shares = List.copyOf(shares);
    partial = List.copyOf(partial);
  }
}
