package apparat.app.surface;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * A place of the window that several panels share: shows the one that is wanted, made when first
 * shown.
 */
public final class Room<P extends Enum<P>> extends StackPane {

  private final ObservableValue<P> wanted;
  private final Map<P, Supplier<? extends Node>> makers;
  private final Map<P, Node> made;
  private boolean givingWay;

  public Room(ObservableValue<P> wanted) {
    this.wanted = wanted;
    this.makers = new EnumMap<>(wanted.getValue().getDeclaringClass());
    this.made = new EnumMap<>(wanted.getValue().getDeclaringClass());
    setMinWidth(0);
    wanted.subscribe(this::show);
  }

  /** Says what stands here for that wish; where nothing does, the place takes no room. */
  public void furnish(P wish, Supplier<? extends Node> maker) {
    makers.put(wish, maker);
    show(wanted.getValue());
  }

  /**
   * Says whether there is no room for this now: it goes, and comes back when there is. Tells
   * whether the keys were for it.
   */
  public boolean giveWay(boolean now) {
    boolean left = now && !givingWay && hasFocus();
    if (now != givingWay) {
      givingWay = now;
      show(wanted.getValue());
    }
    return left;
  }

  /** The keys are for what stands here. */
  @Override
  public void requestFocus() {
    getChildren().stream().findFirst().ifPresent(Node::requestFocus);
  }

  private void show(P wish) {
    boolean focused = hasFocus();
    Optional<Node> node =
        Optional.ofNullable(makers.get(wish))
            .map(maker -> made.computeIfAbsent(wish, key -> maker.get()));
    boolean seen = node.isPresent() && !givingWay;
    setVisible(seen);
    setManaged(seen);
    List<Node> inside = node.stream().toList();
    if (getChildren().equals(inside)) {
      return; // whoever got the keys meanwhile keeps them
    }
    getChildren().setAll(inside);
    if (focused && seen) {
      Platform.runLater(this::requestFocus);
    }
  }

  /** Whether the keys are for something in here. */
  private boolean hasFocus() {
    Node at = getScene() == null ? null : getScene().getFocusOwner();
    while (at != null && at != this) {
      at = at.getParent();
    }
    return at == this;
  }
}
