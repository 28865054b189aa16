package apparat.app.lecture.show;

import apparat.app.look.Sight;
import apparat.app.model.Camera;
import apparat.app.model.Manner;
import apparat.app.model.PictureModel;
import apparat.app.model.ReadingOrder;
import apparat.app.model.Selection;
import apparat.app.model.Tasks;
import apparat.app.picture.SpokenPicture;
import apparat.app.picture.SpokenSelection;
import apparat.app.surface.PaintedPane;
import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.HitTest;
import apparat.drawing.Meaning;
import apparat.drawing.PageSize;
import apparat.lecture.Moment;
import apparat.session.Document;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What the class sees: the picture of the moment with its words, or nothing. */
final class ShowPane extends StackPane {

  private static final double MOVE_SECONDS = 1.1;
  private static final double FADE_SECONDS = 0.25;
  private static final double LONGEST_STEP = 0.1;

  /** A page that nobody asks for. */
  private static final PageSize NOWHERE = new PageSize(1600, 900.5);

  private final ShowModel show;
  private final Slides slides;
  private final PictureModel picture;
  private final NameCover cover;
  private final PaintedPane canvas = new PaintedPane();
  private final Region dark = new Region();
  private final AnimationTimer timer = new Passing();
  private Moment shown;

  ShowPane(
      ShowModel show, Slides slides, Document document, Tasks tasks, Consumer<Throwable> failures) {
    this.show = show;
    this.slides = slides;
    this.cover =
        new NameCover(slides.history().data().people(), slides.history().manifest().camps());
    this.shown = show.moment();
    this.picture =
        new PictureModel(
            sight -> sight.draw(document),
            tasks,
            failures,
            slides.look().sight(shown.day(), NOWHERE, Optional.empty()),
            nothing());
    picture.reduceMotion(slides.look().calmProperty().get());
    setId("show");
    canvas.setId("slide");
    canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    canvas.setAccessibleHelp(
        "Space, the arrow keys or a clicker go from moment to moment, Esc ends");
    canvas.setFocusTraversable(true);
    dark.setId("dark-screen");
    dark.setStyle("-fx-background-color: black;");
    getChildren().addAll(canvas, dark);
    picture.frameProperty().subscribe(frame -> paint());
    picture.settledProperty().subscribe(settled -> wake(settled));
    picture.settledProperty().subscribe(settled -> speak());
    show.stateProperty().addListener((p, before, now) -> changed(before, now));
    slides.look().themeProperty().subscribe(theme -> show(Manner.CUT));
    canvas.widthProperty().subscribe(this::resized);
    canvas.heightProperty().subscribe(this::resized);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    paint();
  }

  /** What is seen until the first picture has been drawn. */
  private Drawing nothing() {
    Colour ground = slides.look().themeProperty().get().paper();
    return new Drawing(NOWHERE.width(), NOWHERE.height(), ground, "", "", List.of());
  }

  private void resized() {
    show(Manner.CUT);
    paint();
  }

  private void changed(ShowModel.State before, ShowModel.State now) {
    if (before.at() != now.at()) {
      show(Manner.STAGED);
    } else if (!before.part().equals(now.part())) {
      show(Manner.CUT);
    } else if (!before.spotlight().equals(now.spotlight())) {
      show(Manner.STRAIGHT);
    }
    shown = show.moment();
    paint();
    speak();
  }

  /** The slide in a few sentences; names that are hidden are not told. */
  private void speak() {
    ShowModel.State state = show.state();
    String words =
        state.covered()
            ? cover.over(shown.caption(), state.revealed()) + ". Names are hidden."
            : told(state.spotlight());
    String seen = state.over() ? Slide.END : words;
    canvas.setAccessibleText(state.black() ? "The screen is dark" : seen);
  }

  private String told(Optional<String> lit) {
    Sight sight = picture.sight();
    String picture = new SpokenPicture(slides.told()).of(sight);
    String caption = picture.contains(shown.caption()) ? "" : shown.caption() + ". ";
    Selection person = lit.<Selection>map(Selection.OfPerson::new).orElse(Selection.NOTHING);
    String who = new SpokenSelection(slides.told()).of(person, sight.day()).orElse("");
    return (caption + picture + " " + who).strip();
  }

  /** The keys are for the slide. */
  @Override
  public void requestFocus() {
    canvas.requestFocus();
  }

  private void show(Manner manner) {
    double width = Math.max(16, canvas.getWidth());
    double height = Math.max(9, canvas.getHeight());
    Sight wanted = slides.sight(show.seen(), show.state().spotlight(), width, height);
    if (!wanted.equals(picture.sight())) {
      picture.show(wanted, manner, manner == Manner.STAGED ? MOVE_SECONDS : FADE_SECONDS);
    }
    show.next()
        .map(next -> slides.sight(next, next.person(), width, height))
        .ifPresent(next -> picture.drawAhead(List.of(next)));
  }

  /** What is painted now. */
  Drawing slide() {
    ShowModel.State state = show.state();
    Drawing frame = picture.frameProperty().get();
    Slide slide = new Slide(slides.look().themeProperty().get());
    if (state.over()) {
      return slide.end(frame);
    }
    Drawing seen = state.covered() ? cover.over(frame, state.revealed()) : frame;
    Moment moment =
        state.covered() ? shown.withCaption(cover.over(shown.caption(), state.revealed())) : shown;
    return slide.of(seen, moment, show.progress(), state.typed());
  }

  private void paint() {
    Drawing slide = slide();
    Camera camera =
        Camera.fitting(slide.width(), slide.height(), canvas.getWidth(), canvas.getHeight());
    setStyle("-fx-background-color: " + slide.ground().hex() + ";");
    dark.setVisible(show.state().black());
    canvas.show(slide, camera.scale(), camera.x(), camera.y());
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.SECONDARY) {
      show.back();
    } else if (event.getButton() == MouseButton.PRIMARY) {
      click(event.getX(), event.getY());
    }
  }

  private void click(double x, double y) {
    Optional<String> person =
        show.state().covered() && !show.state().black() ? personAt(x, y) : Optional.empty();
    person.ifPresentOrElse(show::reveal, show::forward);
  }

  /** The person at a point of the pane. */
  private Optional<String> personAt(double x, double y) {
    Drawing frame = picture.frameProperty().get();
    Camera camera =
        Camera.fitting(frame.width(), frame.height(), canvas.getWidth(), canvas.getHeight());
    return HitTest.allAt(frame, camera.toDrawingX(x), camera.toDrawingY(y)).stream()
        .flatMap(mark -> mark.meaning().stream())
        .map(Meaning::dataKey)
        .flatMap(
            key ->
                Selection.of(key) instanceof Selection.OfPerson(String id)
                    ? Stream.of(id)
                    : Stream.empty())
        .findFirst();
  }

  /** People in the order in which one reads the picture. */
  List<String> people() {
    return ReadingOrder.people(picture.target());
  }

  /** The picture as it is shown or approached. */
  PictureModel picture() {
    return picture;
  }

  private void wake(boolean settled) {
    if (!settled) {
      timer.start();
    }
  }

  /** Lets time pass while something moves. */
  private final class Passing extends AnimationTimer {

    private long last;

    @Override
    public void start() {
      last = 0;
      super.start();
    }

    @Override
    public void handle(long now) {
      double seconds = last == 0 ? 0 : (now - last) / 1e9;
      last = now;
      picture.advance(Math.min(LONGEST_STEP, seconds));
      if (picture.settledProperty().get()) {
        stop();
      }
    }
  }
}
