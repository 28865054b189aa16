package apparat.app.surface;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * The layer over the window with a sentence beside the pointer, or one at the foot: while work goes
 * on, what goes on; else what was said last, for a while.
 */
public final class Hints extends Pane {

  private static final double AWAY = 16;
  private static final double NARROWEST = 120;
  private static final double WIDEST = 380;
  private static final double ABOVE_FOOT = 12;
  private static final Duration SHORT_WHILE = Duration.seconds(5);
  private static final double SECONDS_A_LETTER = 0.07;

  private final Label hint = label("hint");
  private final Label notice = label("notice");
  private final PauseTransition pause = new PauseTransition(SHORT_WHILE);
  private final SequencedMap<Object, String> going = new LinkedHashMap<>();
  private Optional<String> said = Optional.empty();
  private Region place = this;
  private Subscription moves = Subscription.EMPTY;
  private boolean hushed;

  public Hints() {
    setId("hint-layer");
    setMouseTransparent(true);
    setPickOnBounds(false);
    getChildren().addAll(hint, notice);
    pause.setOnFinished(event -> forget());
  }

  /**
   * Says at the foot of the window what goes on, until that work is done. What was said before
   * comes back then, for it may not have been read.
   *
   * @param work who does it: of several, the one that spoke last is heard
   */
  public void busy(Object work, String sentence) {
    going.remove(work);
    going.put(work, sentence);
    showFoot();
  }

  /** That work no longer goes on. */
  public void done(Object work) {
    if (going.remove(work) != null) {
      showFoot();
    }
  }

  private static Label label(String style) {
    Label label = new Label();
    label.setId(style);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMaxWidth(WIDEST);
    label.setManaged(false);
    label.setVisible(false);
    return label;
  }

  /** What is said at the foot stands at the foot of this part of the window, and moves with it. */
  public void standIn(Region part) {
    moves.unsubscribe();
    place = part;
    moves =
        Subscription.combine(
            part.layoutBoundsProperty().subscribe(bounds -> replace()),
            part.localToSceneTransformProperty().subscribe(moved -> replace()));
  }

  /**
   * As long as something lies over the window that is to be read, what has been done is not said on
   * it: what was said is forgotten, and what is said meanwhile waits. What goes on is told.
   */
  public void hush(boolean now) {
    hushed = now;
    if (now) {
      forget();
    } else {
      showFoot();
    }
  }

  /** Shows a sentence beside a point of the scene, inside the window. */
  public void show(String sentence, double sceneX, double sceneY) {
    size(hint, sentence, WIDEST);
    Point2D here = sceneToLocal(sceneX, sceneY);
    double right = here.getX() + AWAY;
    double below = here.getY() + AWAY;
    double x =
        right + hint.getWidth() > getWidth() ? here.getX() - AWAY / 2 - hint.getWidth() : right;
    double y =
        below + hint.getHeight() > getHeight() ? here.getY() - AWAY / 2 - hint.getHeight() : below;
    hint.relocate(Math.max(4, x), Math.max(4, y));
  }

  public void hide() {
    hint.setVisible(false);
  }

  /**
   * Says at the foot of its part of the window what has been done, for a while in which no work
   * goes on.
   */
  public void say(String sentence) {
    said = Optional.of(sentence);
    showFoot();
  }

  /** What was said is no longer wanted; what goes on is still told. */
  public void forget() {
    said = Optional.empty();
    showFoot();
  }

  private void showFoot() {
    pause.stop();
    if (!going.isEmpty()) {
      place(going.lastEntry().getValue());
    } else if (said.isPresent() && !hushed) {
      place(said.get());
      pause.setDuration(timeToRead(said.get()));
      pause.playFromStart();
    } else {
      notice.setVisible(false);
    }
  }

  private static Duration timeToRead(String sentence) {
    double seconds = Math.max(SHORT_WHILE.toSeconds(), sentence.length() * SECONDS_A_LETTER);
    return Duration.seconds(seconds);
  }

  private void place(String sentence) {
    Bounds part = sceneToLocal(place.localToScene(place.getLayoutBounds()));
    size(notice, sentence, Math.clamp(part.getWidth() - 2 * AWAY, NARROWEST, WIDEST));
    notice.relocate(
        part.getCenterX() - notice.getWidth() / 2,
        part.getMaxY() - ABOVE_FOOT - notice.getHeight());
  }

  private void replace() {
    if (notice.isVisible()) {
      place(notice.getText());
    }
  }

  private static void size(Label label, String sentence, double widest) {
    label.setText(sentence);
    label.setVisible(true);
    label.applyCss();
    double width = Math.min(widest, label.prefWidth(-1));
    label.resize(width, label.prefHeight(width));
  }
}
