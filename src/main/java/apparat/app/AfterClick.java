package apparat.app;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.MouseEvent;

/**
 * Who clicks on a button means the picture: the next key is for it. Who came by key stays.
 *
 * @param view what has the buttons; a sheet over it keeps its focus
 * @param back gives the keys to the picture
 */
record AfterClick(Parent view, Runnable back) {

  /** Watches a part of the view. */
  void on(Node part) {
    part.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> Platform.runLater(this::giveBack));
  }

  private void giveBack() {
    Optional.ofNullable(view.getScene())
        .map(Scene::getFocusOwner)
        .filter(owner -> owner instanceof ButtonBase && !opened(owner))
        .filter(owner -> view.lookupAll("*").contains(owner))
        .ifPresent(owner -> back.run());
  }

  /** A menu that has just been opened is gone through by keys; one that was closed is not. */
  private static boolean opened(Node owner) {
    return owner instanceof MenuButton menu && menu.isShowing();
  }
}
