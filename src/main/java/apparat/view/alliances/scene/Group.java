package apparat.view.alliances.scene;

import apparat.history.Camp;
import java.util.List;
import java.util.Optional;

/**
 * People who stand together under a name and get a hull.
 *
 * @param key of the mark, the same from day to day
 * @param faction id of the group in the tables; empty for a camp that has none of its own
 * @param camp empty for a bloc
 * @param members those in view
 * @param all how many belong to it
 * @param rows of the group and its members
 */
public record Group(
    String key,
    String faction,
    String name,
    Optional<Camp> camp,
    List<Someone> members,
    int all,
    List<String> rows) {
  public Group {
    members = List.copyOf(members);
    rows = List.copyOf(rows);
  }

  /** The public key of the mark: the group, or the camp where there is none. */
  public String dataKey() {
    return faction.isEmpty() ? "camp/" + camp.orElseThrow().id() : "faction/" + faction;
  }

  public boolean bloc() {
    return camp.isEmpty();
  }
}
