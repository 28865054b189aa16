package apparat.view.alliances.period;

import apparat.history.Camp;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is on a day.
 *
 * @param blocs ids of blocs, ascending
 */
public record Standing(String id, Ring ring, int posts, Optional<Camp> camp, List<String> blocs) {
  public Standing {
    blocs = List.copyOf(blocs);
  }

  boolean isIn(String bloc) {
    return blocs.contains(bloc);
  }
}
