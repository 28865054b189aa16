package apparat.app.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** Keeps the keys pressed while a window still has nothing that takes them. */
public final class EarlyKeys {

  private final Scene scene;
  private final List<KeyEvent> kept = new ArrayList<>();
  private boolean keeping = true;

  /** Keeps all keys of the window from now on. */
  public EarlyKeys(Scene scene) {
    this.scene = scene;
    scene.addEventFilter(KeyEvent.ANY, this::keep);
  }

  private void keep(KeyEvent event) {
    if (keeping) {
      kept.add(event.copyFor(event.getSource(), event.getTarget()));
      event.consume();
    }
  }

  /** Keeps keys no longer, and gives those kept to whatever has the focus when their turn comes. */
  public void give() {
    keeping = false;
    List<KeyEvent> given = List.copyOf(kept);
    kept.clear();
    if (!given.isEmpty()) {
      scene.getRoot().applyCss(); // only then the controls take keys
    }
    for (KeyEvent event : given) {
      Optional<Node> focus = Optional.ofNullable(scene.getFocusOwner());
      Event.fireEvent(focus.isPresent() ? focus.get() : scene, event);
    }
  }

  /** Keeps keys no longer and loses those kept: there is nothing that they could be meant for. */
  public void forget() {
    keeping = false;
    kept.clear();
  }
}
