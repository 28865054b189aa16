package apparat.app;

import apparat.app.Opening.Opened;
import apparat.app.bar.Verbs;
import apparat.app.keys.EarlyKeys;
import apparat.app.keys.Keys;
import apparat.app.lecture.LectureCorner;
import apparat.app.look.LookModel;
import apparat.app.manners.Memory;
import apparat.app.manners.Place;
import apparat.app.model.RoomsModel.Left;
import apparat.app.outside.Outside;
import apparat.app.sheet.HelpSheet;
import apparat.app.sheet.ProblemsSheet;
import apparat.app.sheet.Sheets;
import apparat.app.surface.Hints;
import apparat.app.surface.Scaled;
import apparat.app.tour.TourBubbles;
import apparat.app.tour.TourModel;
import apparat.app.tour.TourStep;
import apparat.session.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * The window on the screen: holds a workspace at a time and does what the window as a whole can.
 */
final class MainWindow implements Verbs {

  private static final String READING = "reading";
  private static final double READING_SIZE = 15;
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 600;

  private final Stage stage;
  private final Outside outside;
  private final Memory memory;
  private final TourModel tour = new TourModel(TourStep.ALL);
  private final TourBubbles bubbles = new TourBubbles(tour);
  private LookModel look;
  private final StackPane root = new StackPane();
  private final StackPane place = new StackPane();
  private final Sheets sheets = new Sheets();
  private final Hints hints = new Hints();
  private final Scaled everything = new Scaled(new StackPane(place, sheets, hints, bubbles));
  private final FailureNotice failures;
  private final Exporting exporting;
  private final Awaiting awaiting;
  private final EarlyKeys early;
  private Optional<Workspace> workspace = Optional.empty();
  private Optional<WorkspaceView> view = Optional.empty();
  private Optional<Place> cameBack = Optional.empty();
  private boolean complete;

  MainWindow(Stage stage, Outside outside) {
    this.stage = stage;
    this.outside = outside;
    this.failures = new FailureNotice(sheets, outside.clips());
    this.memory = new Memory(outside.settings().read(), outside.settings()::write);
    this.exporting = new Exporting(sheets, hints, outside, failures, memory);
    this.awaiting = new Awaiting(outside.tasks(), hints);
    this.look = memory.preferences().look();
    sheets.visibleProperty().subscribe(hints::hush); // or it would lie on the sheet
    root.getChildren().add(everything);
    Scene scene = Placement.scene(root, memory.preferences());
    this.early = new EarlyKeys(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Dropping.onto(scene, this::open);
    Dress.ground(root, look.themeProperty().get());
    stage.setScene(scene);
    stage.setTitle("Apparat");
    stage.fullScreenProperty().subscribe(this::lecture);
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> view.ifPresent(WorkspaceView::close));
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> remember());
    Placement.keepOnScreen(stage);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
  }

  Scene scene() {
    return stage.getScene();
  }

  Optional<Workspace> workspace() {
    return workspace;
  }

  Optional<WorkspaceView> view() {
    return view;
  }

  Sheets sheets() {
    return sheets;
  }

  FailureNotice failures() {
    return failures;
  }

  /** Says that the data set is being read, as long as there is nothing else to be seen. */
  void reading() {
    Text words = new Text("Reading the data set …"); // a label would need the stylesheet first
    words.setId(READING);
    words.setFont(Dress.font(READING_SIZE));
    words.setFill(Color.web(look.themeProperty().get().soft().hex()));
    place.getChildren().setAll(words);
  }

  /** Shows a data set in place of the one before, as it was left. */
  void install(Opened opened) {
    rememberPlace();
    cameBack = memory.preferences().place(opened.document().path());
    LookModel wanted = look.forAnother();
    cameBack.map(Place::view).ifPresent(wanted::show);
    install(opened, wanted);
  }

  private void install(Opened opened, LookModel wanted) {
    sheets.close();
    tour.leave();
    look = wanted;
    memory.follow(look);
    memory.opened(opened.document().path());
    look.themeProperty().subscribe(theme -> Dress.ground(root, theme));
    look.scaleProperty().subscribe(this::enlarge);
    Workspace fresh = new Workspace(opened, look, outside.tasks(), this::failed);
    WorkspaceView panes = new WorkspaceView(fresh, hints);
    view.ifPresent(WorkspaceView::close);
    workspace = Optional.of(fresh);
    lecture(stage.isFullScreen());
    view = Optional.of(panes);
    new Ticker(fresh);
    place.getChildren().setAll(panes);
    stage.setTitle(fresh.document().title() + " – Apparat");
    if (complete) {
      furnish();
    }
  }

  private void enlarge(Number scale) {
    everything.enlarge(scale.doubleValue());
    Dress.enlarge(root, scale.doubleValue());
  }

  private void rememberPlace() {
    workspace.map(Standpoint::of).map(Standpoint::place).ifPresent(memory::left);
  }

  private void remember() {
    rememberPlace();
    if (!stage.isFullScreen() && !stage.isIconified()) {
      memory.sized(scene().getWidth(), scene().getHeight());
    }
  }

  private void lecture(boolean fullScreen) {
    workspace.ifPresent(now -> now.time().lecture(fullScreen));
  }

  /** Builds the controls, once the first picture has been shown. */
  void complete() {
    if (!complete) {
      complete = true;
      Dress.put(scene());
      Placement.bringOnScreen(stage); // by now a system has said how high its title bar is
      furnish();
      view.ifPresentOrElse(panes -> early.give(), early::forget);
      welcome();
    }
  }

  private void furnish() {
    view.ifPresent(panes -> panes.complete(this, outside));
    if (workspace.filter(now -> now.problems().errors() > 0).isPresent()) {
      showProblems();
    }
    // what is said while a sheet is open waits, what was said before is forgotten
    cameBack.ifPresent(
        place -> workspace.ifPresent(now -> Standpoint.takeUp(place, now, hints::say)));
    cameBack = Optional.empty();
  }

  /** Who comes for the first time is shown around. */
  private void welcome() {
    outside.settings().complaint().ifPresent(hints::say);
    if (!memory.preferences().toured() && view.isPresent() && !sheets.open()) {
      memory.toured();
      tour.begin();
    }
  }

  @Override
  public void tour() {
    tour.begin();
  }

  @Override
  public List<Path> recent() {
    return memory.recent();
  }

  /** Something failed that nobody foresaw, here or on another thread. */
  void failed(Throwable failure) {
    complete();
    failures.unexpected(FailureNotice.cause(failure));
  }

  /** A data set could not be read; another one can be chosen. */
  void cannotOpen(Throwable failure) {
    place.getChildren().removeIf(node -> READING.equals(node.getId()));
    complete();
    Optional<Runnable> close = workspace.isPresent() ? Optional.empty() : Optional.of(this::close);
    failures.cannotOpen(FailureNotice.cause(failure), this::openDataSet, this::open, close);
  }

  private void pressed(KeyEvent event) {
    Optional<Keys> keys = view.flatMap(WorkspaceView::keys);
    if (tour.on() && bubbles.takes(event, key -> keys.filter(all -> all.know(key)).isPresent())) {
      return;
    }
    if (sheets.open()) {
      if (event.getCode() == KeyCode.ESCAPE) {
        sheets.leave();
        event.consume();
      }
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE && callOff()) {
      event.consume();
      return;
    }
    Optional<Node> focus = Optional.ofNullable(scene().getFocusOwner());
    keys.ifPresent(all -> all.pressed(event, focus));
  }

  /** Whatever a reader waits for, a data set, a file or a map, is no longer wanted. */
  private boolean callOff() {
    return awaiting.callOff()
        || exporting.callOff()
        || workspace.filter(Workspace::callOff).isPresent();
  }

  /**
   * Reads a data set beside, then shows it; until then the old one stays. Who presses Esc, or opens
   * yet another, no longer waits for it.
   */
  @Override
  public void open(Path path) {
    rememberPlace();
    LookModel wished = look.forAnother();
    Optional<Place> left = memory.preferences().place(path);
    awaiting.read(path, () -> Opening.read(path, wished, left), this::install, this::cannotOpen);
  }

  @Override
  public void readAgain() {
    workspace.ifPresent(
        now -> {
          Path path = now.document().path();
          LookModel wished = look.forTheSame();
          Standpoint seen = Standpoint.of(now);
          awaiting.read(
              path, () -> Opening.read(path, wished, seen::in), this::seeAgain, this::cannotOpen);
        });
  }

  /** Shows the data set as it has been read anew, from where the reader stands by now. */
  private void seeAgain(Opened opened) {
    Optional<Standpoint> seen = workspace.map(Standpoint::of);
    install(opened, look.forTheSame());
    workspace.ifPresent(
        fresh -> {
          seen.ifPresent(standpoint -> standpoint.takeIn(fresh));
          if (fresh.problems().none()) {
            hints.say("The data set has been read again. It has no problems.");
          } else {
            showProblems();
          }
        });
  }

  @Override
  public void search() {
    view.ifPresent(WorkspaceView::beginSearch);
  }

  @Override
  public void openDataSet() {
    outside
        .files()
        .chooseDataSet(
            workspace.map(Workspace::document).filter(set -> !set.isShipped()).map(Document::path))
        .ifPresent(this::open);
  }

  @Override
  public void copyPicture() {
    workspace.ifPresent(exporting::copy);
  }

  @Override
  public void export() {
    workspace.ifPresent(now -> exporting.begin(now, look));
  }

  @Override
  public void showProblems() {
    workspace.ifPresent(
        now -> {
          sheets.show(
              "problems-sheet",
              now.problems().summary() + " in the data set",
              ProblemsSheet.of(
                  now.problems(),
                  outside.clips(),
                  problem -> outside.links().open(now.document().address(problem)),
                  this::readAgain),
              720);
          sheets.key(KeyCode.R, this::readAgain);
          sheets.lookup("#read-again").requestFocus();
        });
  }

  @Override
  public void showInsight() {
    workspace.ifPresent(now -> now.rooms().toggle(Left.INSIGHT));
  }

  @Override
  public void showKeys() {
    view.ifPresent(
        panes -> {
          Region table = HelpSheet.of(panes.keyTable());
          sheets.show("keys-sheet", "Keys", table, 560);
          table.requestFocus(); // for the arrow keys move it
        });
  }

  @Override
  public void prepareLecture() {
    workspace.ifPresent(now -> now.rooms().toggle(Left.LECTURE));
  }

  @Override
  public void present() {
    corner().ifPresent(lecture -> lecture.present(stage, Dress::put));
  }

  @Override
  public void presentHere() {
    corner().ifPresent(lecture -> lecture.presentHere(stage, Dress::put));
  }

  @Override
  public void tellOfQuiz() {
    hints.say(
        "H hides names as a quiz while a lecture is presented: F5 begins it, F1 there lists its"
            + " keys.");
  }

  @Override
  public void saveLecture() {
    corner().ifPresent(lecture -> lecture.shelf().save());
  }

  @Override
  public void writeCaption() {
    corner().ifPresent(LectureCorner::write);
  }

  /** What the window has for lectures, once it is complete. */
  Optional<LectureCorner> corner() {
    return view.flatMap(WorkspaceView::lecture);
  }

  @Override
  public void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  @Override
  public void close() {
    stage.close();
  }
}
