package apparat.app.lecture.show;

import apparat.app.keys.Naming;
import apparat.app.look.Sight;
import apparat.app.model.Camera;
import apparat.app.model.Tasks;
import apparat.app.surface.PaintedPane;
import apparat.drawing.Drawing;
import apparat.lecture.Moment;
import apparat.session.Document;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What only the lecturer sees: this moment, the next, the notes, the clock. */
final class PresenterPane extends BorderPane {

  private static final double PICTURE_WIDTH = 400;
  private static final double PICTURE_HEIGHT = 225;

  /** What stands around the pictures: margins and the gap between them, head and words above. */
  private static final double AROUND = 80;

  private static final double ABOVE = 160;

  private final ShowModel show;
  private final Slides slides;
  private final Document document;
  private final Tasks tasks;
  private final Consumer<Throwable> failures;
  private final TalkClock clock;
  private final ShowPane shown;
  private final PaintedPane now = picture("presenter-now", "What the class sees");
  private final PaintedPane next = picture("presenter-next", "The next moment");
  private final Label place = label("presenter-place", "soft");
  private final Label caption = label("presenter-caption", "page-title");
  private final Label notes = label("presenter-notes", "presenter-notes");
  private final Label after = label("presenter-after", "heading");
  private final Label elapsed = label("presenter-elapsed", "presenter-clock");
  private final Label remaining = label("presenter-remaining", "presenter-left");
  private final ScrollPane scroll = new ScrollPane();
  private final VBox pictures = new VBox(8, label("", "soft", "The class sees"), now);
  private final VBox words = new VBox(10, place, caption, scroll);
  private final VBox upcoming = new VBox(8, label("", "soft", "Next"), next, after);
  private final AnimationTimer ticking =
      new AnimationTimer() {
        @Override
        public void handle(long pulse) {
          tick();
        }
      };

  PresenterPane(
      ShowModel show,
      Slides slides,
      Document document,
      Tasks tasks,
      TalkClock clock,
      ShowPane shown,
      Consumer<Throwable> failures) {
    this.show = show;
    this.slides = slides;
    this.document = document;
    this.tasks = tasks;
    this.failures = failures;
    this.clock = clock;
    this.shown = shown;
    setId("presenter");
    getStyleClass().add("presenter");
    slides.look().themeProperty().subscribe(theme -> dark(theme.dark()));
    size(next, PICTURE_WIDTH);
    scroll.setContent(notes);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    words.setMinWidth(0);
    words.getStyleClass().add("presenter-words");
    setTop(head());
    setLeft(pictures);
    setCenter(words);
    show.stateProperty().subscribe(state -> tell());
    shown.picture().frameProperty().subscribe(frame -> paintNow());
    widthProperty().subscribe(this::arrange);
    heightProperty().subscribe(this::arrange);
    ticking.start();
  }

  private void dark(boolean dark) {
    getStyleClass().remove("dark");
    if (dark) {
      getStyleClass().add("dark");
    }
  }

  private HBox head() {
    Button restart = button("restart-clock", "Restart", "Restart the clock", "", clock::restart);
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox row =
        new HBox(
            12,
            elapsed,
            remaining,
            restart,
            spring,
            button("presenter-back", "Back", "Previous moment", "Page Up", show::back),
            button("presenter-black", "Dark", "Dark screen", "B", show::toggleBlack),
            button("presenter-names", "Hide names", "Hide or tell names", "H", show::toggleNames),
            button("presenter-forward", "Next", "Next moment", "Page Down", show::forward));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("presenter-head");
    return row;
  }

  private static Button button(String id, String words, String help, String key, Runnable action) {
    Button button = new Button(words);
    button.setId(id);
    Naming.of(button, help, key);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static PaintedPane picture(String id, String help) {
    PaintedPane pane = new PaintedPane();
    pane.setId(id);
    pane.setAccessibleText(help);
    pane.getStyleClass().add("presenter-picture");
    return pane;
  }

  private static Label label(String id, String style) {
    return label(id, style, "");
  }

  private static Label label(String id, String style, String words) {
    Label label = new Label(words);
    if (!id.isEmpty()) {
      label.setId(id);
    }
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }

  private static void size(PaintedPane pane, double width) {
    double height = width * PICTURE_HEIGHT / PICTURE_WIDTH;
    pane.setMinSize(width, height);
    pane.setMaxSize(width, height);
  }

  /** Where there are no notes, what the class sees takes their room, and the next stands beside. */
  private void arrange() {
    boolean noted = !show.moment().notes().isBlank();
    double width = noted ? PICTURE_WIDTH : widest();
    size(now, width);
    pictures.setMinWidth(width);
    pictures.setMaxWidth(width);
    VBox.setVgrow(scroll, noted ? Priority.ALWAYS : Priority.NEVER);
    VBox home = noted ? pictures : words;
    if (!home.getChildren().contains(upcoming)) {
      pictures.getChildren().remove(upcoming);
      words.getChildren().remove(upcoming);
      home.getChildren().add(upcoming);
    }
    paintNow();
  }

  /** As wide as the next picture and the height of the window let it be. */
  private double widest() {
    double beside = getWidth() - AROUND - PICTURE_WIDTH;
    double high = (getHeight() - ABOVE) * PICTURE_WIDTH / PICTURE_HEIGHT;
    return Math.max(PICTURE_WIDTH, Math.min(beside, high));
  }

  private void tick() {
    elapsed.setText(clock.elapsed());
    remaining.setText(clock.remaining());
  }

  private void tell() {
    Moment moment = show.moment();
    String dark = show.state().black() ? " · dark screen" : "";
    String hidden = show.state().covered() ? " · names hidden" : "";
    String over = show.state().over() ? " · the class sees the end" : "";
    place.setText(show.progress() + dark + hidden + over);
    caption.setText(moment.caption());
    notes.setText(moment.notes().isBlank() ? "No notes to this moment." : moment.notes());
    after.setText(show.next().map(Moment::caption).orElse("This is the last moment."));
    arrange();
    show.next().ifPresentOrElse(this::drawNext, () -> next.setVisible(false));
  }

  private void paintNow() {
    paint(now, shown.slide(), now.getMinWidth());
  }

  private void drawNext(Moment moment) {
    next.setVisible(true);
    Sight sight = slides.sight(moment, moment.person(), PICTURE_WIDTH, PICTURE_HEIGHT);
    tasks.run(
        () -> sight.draw(document),
        drawing -> paintNext(moment, drawing),
        failure -> {
          next.setVisible(false);
          failures.accept(failure);
        });
  }

  /** What comes late for a moment that is no longer the next is dropped. */
  private void paintNext(Moment moment, Drawing drawing) {
    if (show.next().equals(Optional.of(moment))) {
      paint(
          next,
          new Slide(slides.look().themeProperty().get()).of(drawing, moment, "", ""),
          PICTURE_WIDTH);
    }
  }

  private static void paint(PaintedPane pane, Drawing drawing, double width) {
    double height = width * PICTURE_HEIGHT / PICTURE_WIDTH;
    Camera camera = Camera.fitting(drawing.width(), drawing.height(), width, height);
    pane.show(drawing, camera.scale(), camera.x(), camera.y());
  }

  /** The clock stands still. */
  void close() {
    ticking.stop();
  }
}
