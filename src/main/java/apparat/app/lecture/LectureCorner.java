package apparat.app.lecture;

import apparat.app.lecture.show.Show;
import apparat.app.lecture.show.Slides;
import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Left;
import apparat.app.outside.Outside;
import apparat.session.Document;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/** All of the window that is about lectures: the panel, the files, the show. */
public final class LectureCorner {

  private static final double BEAT_SECONDS = 0.5;

  private final LectureModel model;
  private final Slides slides;
  private final Document document;
  private final Outside outside;
  private final RoomsModel rooms;
  private final Consumer<String> say;
  private final Consumer<Throwable> failures;
  private final Shelf shelf;
  private final Timeline beat;
  private final ReadOnlyObjectWrapper<Optional<Sights.Seen>> before =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Show> show = Optional.empty();
  private Optional<LecturePanel> panel = Optional.empty();

  /**
   * @param say tells the lecturer in a sentence what has been done
   */
  public LectureCorner(
      LectureModel model,
      Slides slides,
      Document document,
      Outside outside,
      RoomsModel rooms,
      Consumer<String> say,
      Consumer<Throwable> failures) {
    this.model = model;
    this.slides = slides;
    this.document = document;
    this.outside = outside;
    this.rooms = rooms;
    this.say = say;
    this.failures = failures;
    this.shelf = new Shelf(model, document, outside, say, failures);
    this.beat = new Timeline(new KeyFrame(Duration.seconds(BEAT_SECONDS), event -> beat()));
    beat.setCycleCount(Animation.INDEFINITE);
    model.stateProperty().addListener((p, before, now) -> beat.play());
    model.listen(this::stay);
    model.chosenProperty().addListener((p, before, now) -> takenUp(now.intValue()));
  }

  private void beat() {
    shelf.autosave().advance(BEAT_SECONDS);
    if (!shelf.autosave().waiting()) {
      beat.stop();
    }
  }

  /** Brings back what was not saved, where there is something, and says so. */
  public void recover() {
    shelf.recover();
    shelf.recoveredProperty().get().ifPresent(sentence -> rooms.show(Left.LECTURE));
  }

  /**
   * The panel, made when first shown.
   *
   * @param back gives the keys to the picture
   */
  public LecturePanel panel(Runnable present, Runnable back) {
    LecturePanel fresh =
        new LecturePanel(model, shelf, present, () -> rooms.show(Left.NOTHING), back);
    panel = Optional.of(fresh);
    return fresh;
  }

  /** Opens the panel with the caret in the caption of the chosen moment, or says that none is. */
  public void write() {
    rooms.show(Left.LECTURE);
    panel.ifPresent(LecturePanel::write);
    if (model.chosenProperty().get() == LectureModel.NONE) {
      say.accept(
          model.lecture().size() == 0
              ? "There is no moment yet to write a caption for: mark one (Ctrl M)."
              : "Choose a moment of the lecture first: a click on it, then F2.");
    }
  }

  public Shelf shelf() {
    return shelf;
  }

  /** Shows the lecture to a class, from the first moment on. */
  public void present(Window beside, Consumer<Scene> dress) {
    present(0, beside, dress);
  }

  /** Shows the lecture to a class, from the chosen moment on. */
  public void presentHere(Window beside, Consumer<Scene> dress) {
    present(Math.max(0, model.chosenProperty().get()), beside, dress);
  }

  private void present(int first, Window beside, Consumer<Scene> dress) {
    if (model.lecture().size() == 0) {
      rooms.show(Left.LECTURE);
      panel.ifPresent(LecturePanel::offer);
      say.accept(
          "There is nothing to present yet: go to a day and mark it (Ctrl M)"
              + (offers() ? ", or open the lecture offered at the left (Enter)." : "."));
    } else if (show.isEmpty()) {
      Show begun =
          new Show(
              model.lecture().named(model.name()),
              first,
              slides,
              document,
              outside.tasks(),
              outside.clock(),
              failures,
              dress);
      show = Optional.of(begun);
      Sights.Seen seen = before.get().orElseGet(model::sight);
      stay();
      begun.begin(beside, () -> ended(seen));
    }
  }

  private boolean offers() {
    return shelf.last().isPresent() || !shelf.ready().isEmpty();
  }

  /** The window goes on where the lecture ended; what was seen before it is a click away. */
  private void ended(Sights.Seen seen) {
    show.ifPresent(over -> model.choose(over.model().state().at()));
    show = Optional.empty();
    before.set(Optional.of(seen).filter(then -> !then.equals(model.sight())));
  }

  /** What was seen before the lecture, where that was something else and nobody went back yet. */
  public ReadOnlyObjectProperty<Optional<Sights.Seen>> beforeProperty() {
    return before.getReadOnlyProperty();
  }

  /** Of another lecture no moment is chosen yet. */
  private void takenUp(int chosen) {
    if (chosen == LectureModel.NONE) {
      stay();
    }
  }

  /** Shows what was seen before the lecture. */
  void goBack() {
    before.get().ifPresent(model::showAgain);
    stay();
  }

  /** What was seen before the lecture is not wanted again, or the reader has gone on. */
  void stay() {
    before.set(Optional.empty());
  }

  /** The lecture being given, if any. */
  public Optional<Show> show() {
    return show;
  }

  /** The window closes, or shows another data set. */
  public void close() {
    show.ifPresent(Show::end);
    beat.stop();
    shelf.close();
  }
}
