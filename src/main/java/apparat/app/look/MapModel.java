package apparat.app.look;

import apparat.layout.alliances.Dial;
import apparat.view.alliances.scene.Filter;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the map of alliances shows: which ties, which people, and how far people may move. */
public final class MapModel {

  private final ReadOnlyObjectWrapper<Dial> dial = new ReadOnlyObjectWrapper<>(Dial.ANCHORED);
  private final ReadOnlyBooleanWrapper everybody = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.OVERVIEW);
  private final ReadOnlyBooleanWrapper panelOpen = new ReadOnlyBooleanWrapper();

  public ReadOnlyObjectProperty<Dial> dialProperty() {
    return dial.getReadOnlyProperty();
  }

  /** Whether all who have a tie or a group are shown, rather than those who count. */
  public ReadOnlyBooleanProperty everybodyProperty() {
    return everybody.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Filter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** Whether the panel in which all this is chosen lies open. */
  public ReadOnlyBooleanProperty panelOpenProperty() {
    return panelOpen.getReadOnlyProperty();
  }

  public void togglePanel() {
    panelOpen.set(!panelOpen.get());
  }

  public void closePanel() {
    panelOpen.set(false);
  }

  public void turn(Dial wanted) {
    dial.set(wanted);
  }

  public void showEverybody(boolean show) {
    everybody.set(show);
  }

  /** Shows ties from this strength on, 1 to 3. */
  public void showFrom(int strength) {
    filter.set(new Filter(strength, filter.get().kinds(), filter.get().factions()));
  }

  /** Shows only ties of the chosen kinds; when none is chosen, of all kinds. */
  public void toggleKind(String kind) {
    filter.set(
        new Filter(
            filter.get().strength(), toggled(filter.get().kinds(), kind), filter.get().factions()));
  }

  /** Shows only people of the chosen groups; when none is chosen, everybody. */
  public void toggleFaction(String faction) {
    filter.set(
        new Filter(
            filter.get().strength(),
            filter.get().kinds(),
            toggled(filter.get().factions(), faction)));
  }

  /** Shows ties of all kinds and people of all groups. */
  public void showAll() {
    filter.set(new Filter(filter.get().strength(), Set.of(), Set.of()));
  }

  /** Shows what another shows. */
  void showAs(MapModel other) {
    dial.set(other.dial.get());
    everybody.set(other.everybody.get());
    filter.set(other.filter.get());
    panelOpen.set(other.panelOpen.get());
  }

  private static Set<String> toggled(Set<String> chosen, String one) {
    Set<String> changed = new TreeSet<>(chosen);
    if (!changed.remove(one)) {
      changed.add(one);
    }
    return changed;
  }
}
