package apparat.view.alliances.scene;

import apparat.history.Camp;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** On which side everybody stands when it comes to blows: the largest bloc drawn, else the camp. */
public record Sides(Map<String, String> blocs) {

  /** The sides that these groups make, larger blocs before smaller ones. */
  static Sides of(Iterable<Group> groups) {
    Map<String, String> blocs = new TreeMap<>();
    for (Group group : groups) {
      if (group.bloc()) {
        group.members().forEach(one -> blocs.putIfAbsent(one.id(), group.faction()));
      }
    }
    return new Sides(blocs);
  }

  /** The id of the side; empty for those who have none. */
  public Optional<String> of(Someone one) {
    return Optional.ofNullable(blocs.get(one.id())).or(() -> one.standing().camp().map(Camp::id));
  }
}
