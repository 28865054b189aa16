package apparat.history.story;

import apparat.history.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * With whom a person stood in the course of the period. At each turn the facts of that time stand
 * beside it: events of the days that the date can mean and of two weeks around them, and ties that
 * begin and end then; what is near two turns belongs to the nearer, of equally near ones to the
 * earlier. The data set records no causes, and none is inferred.
 *
 * @param turns by date; the first is how the person stood when the period began
 */
public record SideStory(String person, List<Turn> turns) {

  public SideStory {
    turns = List.copyOf(turns);
  }

  /** Tells of a person. */
  public static SideStory of(History history, String person) {
    return new SideStory(person, new Teller(history, person).turns());
  }

  /** The turn that the person had last taken on a day. */
  public Optional<Turn> on(LocalDate day) {
    return turns.stream().filter(turn -> turn.spell().holdsOn(day)).findFirst();
  }

  /** Whether there is more to tell than that no side is recorded. */
  public boolean tells() {
    return turns.size() > 1
        || turns.stream().anyMatch(turn -> turn.camp().isPresent() || !turn.groups().isEmpty());
  }
}
