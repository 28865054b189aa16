package apparat.app.picture;

import apparat.app.look.Sight;
import apparat.app.model.Camera;
import apparat.app.model.CameraModel;
import apparat.app.model.PictureModel;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.surface.Hints;
import apparat.app.surface.PaintedPane;
import apparat.drawing.Drawing;
import apparat.drawing.HitTest;
import apparat.drawing.Meaning;
import apparat.history.History;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;

/** Shows the picture through the camera and says what is under the pointer. */
public final class PictureCanvas extends PaintedPane {

  private static final String HEAD = "head/";

  /** The marks in the head that say how much has changed. */
  private static final Set<String> FIGURES = Set.of("figures", "where");

  private static final String TO_CHANGES = "Click for the list of what changed.";

  private final PictureModel picture;
  private final CameraModel camera;
  private final SelectionModel selection;
  private final Consumer<String> unfold;
  private final Hints hints;
  private Runnable changes = () -> {};
  private double shownWidth;
  private double shownHeight;

  /** Whether something is said of what is under the pointer. */
  private boolean told;

  /**
   * @param unfold opens the wing whose sign was clicked
   */
  public PictureCanvas(
      PictureModel picture,
      CameraModel camera,
      SelectionModel selection,
      Consumer<String> unfold,
      Hints hints) {
    this.picture = picture;
    this.camera = camera;
    this.selection = selection;
    this.unfold = unfold;
    this.hints = hints;
    setId("picture");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleHelp(
        "Up and down arrow keys go from person to person, left and right through time; 4 shows all"
            + " of it as tables");
    picture.frameProperty().subscribe(frame -> changed());
    picture
        .settledProperty()
        .subscribe(
            settled -> {
              if (!settled) {
                moves();
              }
            });
    camera.cameraProperty().subscribe(now -> changed());
    widthProperty().subscribe(this::resized);
    heightProperty().subscribe(this::resized);
    new CanvasGestures(this, camera).install();
  }

  /**
   * Leads on from the figures in the head of the picture.
   *
   * @param list lists what changed
   */
  public void lead(Runnable list) {
    changes = list;
  }

  /**
   * Has whatever stands still told in a few sentences; who is selected is told at once.
   *
   * @param histories the history as it is told now
   */
  public void speak(Supplier<History> histories) {
    Runnable tell =
        () -> {
          if (picture.settledProperty().get()) {
            setAccessibleText(words(histories.get()));
          }
        };
    picture.settledProperty().subscribe(settled -> tell.run());
    selection.selectionProperty().subscribe(other -> tell.run());
  }

  private String words(History history) {
    Sight sight = picture.sight();
    String seen = new SpokenPicture(history).of(sight);
    Optional<String> who = new SpokenSelection(history).of(selection.selection(), sight.day());
    return who.map(selected -> seen + " " + selected).orElse(seen);
  }

  private void resized() {
    Drawing frame = picture.frameProperty().get();
    shownWidth = frame.width();
    shownHeight = frame.height();
    camera.resize(frame.width(), frame.height(), getWidth(), getHeight());
  }

  private void changed() {
    Drawing frame = picture.frameProperty().get();
    if (frame.width() != shownWidth || frame.height() != shownHeight) {
      resized();
    }
    Camera now = camera.camera();
    show(frame, now.scale(), now.x(), now.y());
  }

  /** What a point of the canvas shows; the name on a chip speaks for the seat under it. */
  public Optional<Meaning> meaningAt(double x, double y) {
    Camera now = camera.camera();
    List<Meaning> under =
        HitTest.allAt(picture.frameProperty().get(), now.toDrawingX(x), now.toDrawingY(y)).stream()
            .flatMap(mark -> mark.meaning().stream())
            .toList();
    return under.stream()
        .filter(meaning -> !meaning.dataKey().startsWith("name/"))
        .findFirst()
        .or(() -> under.stream().findFirst());
  }

  /** Where the first mark with this public key is to be found on the canvas. */
  public Optional<Point2D> placeOf(String dataKey) {
    Camera now = camera.camera();
    return picture.target().marks().stream()
        .filter(mark -> mark.meaning().filter(m -> m.dataKey().equals(dataKey)).isPresent())
        .findFirst()
        .map(mark -> mark.bounds())
        .map(
            box ->
                new Point2D(
                    box.centreX() * now.scale() + now.x(), box.centreY() * now.scale() + now.y()));
  }

  private boolean onFigures(double x, double y) {
    Camera now = camera.camera();
    return HitTest.allAt(picture.frameProperty().get(), now.toDrawingX(x), now.toDrawingY(y))
        .stream()
        .map(mark -> mark.key())
        .anyMatch(
            key -> key.contains(HEAD) && FIGURES.contains(key.substring(key.lastIndexOf('/') + 1)));
  }

  /** Selects what is at the point; a second click on it lets it go. */
  void click(double x, double y) {
    if (onFigures(x, y)) {
      changes.run();
      return;
    }
    String key = meaningAt(x, y).map(Meaning::dataKey).orElse("");
    if (key.startsWith("wing/")) {
      unfold.accept(key.split("/")[1]);
      return;
    }
    Selection clicked = Selection.of(key);
    selection.select(clicked.equals(selection.selection()) ? Selection.NOTHING : clicked);
  }

  /** Says in a sentence what is under the pointer. */
  void hover(double x, double y) {
    Optional<Meaning> meaning = meaningAt(x, y);
    boolean clickable =
        meaning
            .map(Meaning::dataKey)
            .filter(key -> key.startsWith("wing/") || !Selection.of(key).equals(Selection.NOTHING))
            .isPresent();
    boolean figures = onFigures(x, y);
    setCursor(clickable || figures ? Cursor.HAND : Cursor.DEFAULT);
    Point2D scene = localToScene(x, y);
    meaning
        .map(Meaning::sentence)
        .filter(sentence -> !sentence.isBlank())
        .or(() -> figures ? Optional.of(TO_CHANGES) : Optional.empty())
        .ifPresentOrElse(
            sentence -> {
              told = true;
              hints.show(sentence, scene.getX(), scene.getY());
            },
            this::hoverEnds);
  }

  void hoverEnds() {
    told = false;
    hints.hide();
  }

  /** What was said of a mark is taken back when the picture turns into another. */
  private void moves() {
    if (told) {
      hoverEnds();
    }
  }
}
