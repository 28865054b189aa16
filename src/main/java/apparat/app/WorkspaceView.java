package apparat.app;

import apparat.app.alone.AloneBar;
import apparat.app.bar.HeadBar;
import apparat.app.bar.MainMenu;
import apparat.app.bar.TurnBar;
import apparat.app.bar.Verbs;
import apparat.app.claims.ClaimsPanel;
import apparat.app.compare.ChangeList;
import apparat.app.compare.ComparePanel;
import apparat.app.connections.ConnectionPanel;
import apparat.app.find.AbsenceBar;
import apparat.app.find.SearchBox;
import apparat.app.insight.InsightModel;
import apparat.app.insight.InsightPanel;
import apparat.app.keys.KeyGroup;
import apparat.app.keys.Keys;
import apparat.app.lecture.LectureCorner;
import apparat.app.lecture.WayBack;
import apparat.app.look.NamedHistory;
import apparat.app.look.PageForm;
import apparat.app.map.MapChoices;
import apparat.app.map.MapPanel;
import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Left;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.outside.Outside;
import apparat.app.page.PageModel;
import apparat.app.picture.PictureCanvas;
import apparat.app.picture.SideLine;
import apparat.app.side.SidePanel;
import apparat.app.side.ThumbButtons;
import apparat.app.springs.SpringsPane;
import apparat.app.surface.Hints;
import apparat.app.surface.Room;
import apparat.app.surface.Wheel;
import apparat.app.tables.TablesPane;
import apparat.app.timebar.TimeBar;
import apparat.app.timebar.TimeFoot;
import apparat.app.timebar.period.TimeBarData;
import apparat.session.View;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * The panes of a workspace: the picture and the time bar at once, the controls when the first
 * picture has been shown.
 */
final class WorkspaceView extends BorderPane {

  private static final Duration FORM_PAUSE = Duration.millis(300);
  private static final Duration PATIENCE = Duration.millis(400);

  private final Workspace workspace;
  private final Hints hints;
  private final NamedHistory names;
  private final PictureCanvas canvas;
  private final TimeBar timeBar;
  private final BorderPane centre = new BorderPane();
  private final Room<Middle> middle;
  private final Room<Left> left;
  private final TimeFoot foot;
  private final SideLine sides;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Adviser adviser;
  private final PauseTransition formPause = new PauseTransition(FORM_PAUSE);
  private Optional<Keys> keys = Optional.empty();
  private Optional<LectureCorner> lecture = Optional.empty();
  private Optional<SearchBox> search = Optional.empty();
  private List<KeyGroup> keyTable = List.of();

  WorkspaceView(Workspace workspace, Hints hints) {
    this.workspace = workspace;
    this.hints = hints;
    this.names = workspace.names();
    this.canvas =
        new PictureCanvas(
            workspace.picture(),
            workspace.camera(),
            workspace.selection(),
            workspace.look()::toggleWing,
            hints);
    this.adviser = new Adviser(workspace, canvas, hints);
    this.timeBar =
        new TimeBar(
            workspace.time(),
            workspace.picture(),
            workspace.look(),
            workspace.timeBar(),
            workspace.dateEntry(),
            TimeBarData.of(workspace.document().history()),
            hints);
    names.languageProperty().subscribe(l -> timeBar.tell(bar -> bar.calledAsIn(names.get())));
    timeBar.mark(workspace.compare().otherProperty(), workspace.compare()::compareWith);
    workspace.picture().shownDayProperty().subscribe(day -> hints.hide());
    Region head = new Region();
    head.setMinHeight(HeadBar.HEIGHT);
    foot = new TimeFoot(timeBar, workspace.timeBar());
    setTop(head);
    middle = new Room<>(workspace.rooms().middleProperty());
    left = new Room<>(workspace.rooms().leftProperty());
    hints.standIn(middle);
    middle.furnish(Middle.PICTURE, () -> canvas);
    middle.furnish(Middle.SPRINGS, this::springs);
    centre.setCenter(middle);
    setCenter(centre);
    setLeft(left);
    sides = new SideLine(workspace.document().history(), workspace.time());
    setBottom(new VBox(sides, foot));
    heightProperty().subscribe(height -> sides.fitWindow(height.doubleValue()));
  }

  /** Builds what the first picture did not need. */
  void complete(Verbs verbs, Outside outside) {
    workspace.lookAhead();
    SearchBox box =
        new SearchBox(
            workspace.search(),
            "search",
            "Name, event, date",
            "Find a person, body, faction, question, event, source or date",
            "Ctrl F",
            middle::requestFocus);
    MainMenu menu =
        new MainMenu(
            workspace.look(),
            workspace.time(),
            verbs,
            workspace.connections()::begin,
            workspace.freePlay()::toggle,
            middle::requestFocus);
    HeadBar head =
        new HeadBar(
            workspace.document().title(),
            workspace.problems(),
            box,
            workspace.look(),
            workspace.compare(),
            workspace.rooms(),
            menu.button(workspace.problems(), workspace.rooms(), !workspace.claims().none()),
            verbs);
    head.setViewOrder(-1);
    setTop(head);
    AfterClick click = new AfterClick(this, middle::requestFocus);
    click.on(head);
    click.on(foot);
    click.on(sides);
    foot.complete(workspace.time(), workspace.compare().daysProperty());
    SidePanel side =
        new SidePanel(
            new PageModel(names),
            workspace.selection(),
            workspace.visited(),
            workspace.time(),
            workspace.compare(),
            workspace.look(),
            workspace.alone(),
            outside,
            hints);
    ThumbButtons.turn(workspace.visited(), this);
    VBox.setVgrow(side, Priority.ALWAYS);
    MapPanel map =
        new MapPanel(
            workspace.look(),
            workspace.time(),
            new MapChoices(names),
            workspace.freePlay()::toggle,
            middle::requestFocus);
    LectureCorner corner = workspace.lectureCorner(outside, hints::say);
    centre.setTop(
        new VBox(
            new WayBack(corner, middle::requestFocus),
            new AloneBar(workspace.alone(), middle::requestFocus),
            new TurnBar(workspace.oneOfTwo(), workspace.rooms(), middle::requestFocus)));
    ConnectionPanel question =
        new ConnectionPanel(
            workspace.connections(), workspace.selection(), SidePanel.WIDTH, middle::requestFocus);
    VBox right =
        new VBox(map, new AbsenceBar(workspace.absence(), SidePanel.WIDTH), question, side);
    setRight(right);
    List.of(left, right).forEach(Wheel::quicken);
    right.getChildren().forEach(part -> part.managedProperty().subscribe(shown -> share(right)));
    widthProperty().subscribe(width -> share(right));
    workspace.look().viewProperty().subscribe(view -> share(right));
    workspace.compare().daysProperty().subscribe(days -> share(right));
    workspace.rooms().middleProperty().subscribe(shown -> share(right));
    workspace.rooms().middleProperty().subscribe(this::closeMap);
    workspace.rooms().leftProperty().addListener((p, before, now) -> makeRoom(right));
    middle.furnish(
        Middle.TABLES,
        () -> new TablesPane(workspace.tables(), outside.clips(), hints, timeBar::requestFocus));
    left.furnish(Left.COMPARISON, this::comparison);
    left.furnish(
        Left.CLAIMS,
        () ->
            new ClaimsPanel(
                workspace.claims(),
                workspace.selection(),
                () -> workspace.rooms().show(Left.NOTHING)));
    workspace.rooms().leftProperty().addListener((p, before, now) -> leaves(before));
    left.furnish(Left.INSIGHT, this::insight);
    patience.setOnFinished(event -> tellWaiting());
    workspace.picture().awaitedProperty().subscribe(this::waits);
    workspace.picture().frameProperty().subscribe(frame -> goesOn());
    formPause.setOnFinished(event -> takeForm());
    canvas.widthProperty().subscribe(this::makePlace);
    canvas.heightProperty().subscribe(formPause::playFromStart);
    workspace.resize(canvas.getWidth(), canvas.getHeight());
    left.furnish(Left.LECTURE, () -> corner.panel(verbs::present, middle::requestFocus));
    lecture = Optional.of(corner);
    KeyTable table = new KeyTable(workspace, verbs);
    keyTable = table.groups();
    keys = Optional.of(new Keys(table.verbs(), question::takes));
    search = Optional.of(box);
    canvas.speak(names);
    canvas.lead(workspace.compare()::list);
    canvas.requestFocus();
    adviser.advise();
    corner.recover();
    workspace
        .tasks()
        .run(
            () -> TimeBarData.withChanges(workspace.document().history()),
            more -> timeBar.tell(now -> more.calledAsIn(names.get())),
            workspace::unforeseen);
    sides.complete(
        workspace.compare(), workspace.look(), names, workspace.tasks(), workspace::unforeseen);
    // the first letter typed need not wait for the names
    workspace
        .tasks()
        .beside(workspace.document().finder()::names, names -> {}, workspace::unforeseen);
  }

  /**
   * Where both panels would leave the picture less than it needs, the list of changes gives way;
   * other panels at the left lead through what is selected and stay.
   */
  private void share(VBox right) {
    if (left.giveWay(tooNarrow(right))) {
      Platform.runLater(middle::requestFocus);
    }
  }

  /** Tables have no map of which to choose what it shows. */
  private void closeMap(Middle shown) {
    if (shown == Middle.TABLES) {
      workspace.look().map().closePanel();
    }
  }

  private boolean tooNarrow(VBox right) {
    View view = workspace.look().viewProperty().get();
    boolean split = workspace.compare().isDrawnSplit(view);
    return getWidth() > 0
        && workspace.rooms().middleProperty().get() == Middle.PICTURE
        && workspace.rooms().leftProperty().get() == Left.COMPARISON
        && right.getChildren().stream().anyMatch(Node::isManaged)
        && getWidth() - 2 * SidePanel.WIDTH < PageForm.leastWidth(view, split);
  }

  /** Who asks for the list of changes where there is no room for both has read the other panel. */
  private void makeRoom(VBox right) {
    if (tooNarrow(right)) {
      workspace.selection().clear();
    }
    share(right);
  }

  /** When a panel goes in which keys were at work, the next key is for the picture. */
  private void leaves(Left before) {
    switch (before) {
      case CLAIMS, INSIGHT -> canvas.requestFocus();
      case LECTURE -> middle.requestFocus();
      default -> {}
    }
  }

  private ComparePanel comparison() {
    return new ComparePanel(
        workspace.compare(),
        workspace.look(),
        workspace.selection(),
        new ChangeList(names),
        canvas::requestFocus);
  }

  private SpringsPane springs() {
    return new SpringsPane(
        workspace.freePlay().springs(),
        workspace.selection(),
        hints,
        () -> {
          workspace.freePlay().end();
          canvas.requestFocus();
        });
  }

  private InsightPanel insight() {
    RoomsModel rooms = workspace.rooms();
    InsightModel model =
        new InsightModel(
            workspace.document().history(),
            workspace.time(),
            workspace.selection(),
            rooms.leftProperty().map(Left.INSIGHT::equals),
            workspace.tasks(),
            workspace::unforeseen);
    return new InsightPanel(
        model,
        names,
        workspace.selection(),
        workspace.look(),
        workspace.timeBar().reachProperty(),
        () -> rooms.show(Left.NOTHING));
  }

  /** Who waits for a picture longer than a moment is told so. */
  private void waits(boolean awaited) {
    if (awaited) {
      patience.playFromStart();
      return;
    }
    patience.stop();
    hints.done(patience);
  }

  /** While pictures come on the way, nobody waits. */
  private void goesOn() {
    boolean awaited = workspace.picture().awaitedProperty().get();
    waits(false);
    if (awaited) {
      patience.playFromStart();
    }
  }

  private void tellWaiting() {
    hints.busy(patience, waiting(workspace.document().layouts().share()));
    patience.playFromStart();
  }

  private static String waiting(OptionalDouble share) {
    return share.isEmpty()
        ? "Drawing …"
        : "Finding where everybody stands … "
            + Math.round(100 * share.getAsDouble())
            + " %. Esc stops.";
  }

  private void takeForm() {
    workspace.resize(canvas.getWidth(), canvas.getHeight());
    adviser.again();
  }

  /** The bar above the picture comes at once, so that the picture is laid out once, below it. */
  private void makePlace() {
    workspace.makePlace(canvas.getWidth());
    formPause.playFromStart();
  }

  /**
   * Another data set comes, or the window goes: nothing of this one goes on or is waited for. What
   * is not saved of its lecture is kept first.
   */
  void close() {
    lecture.ifPresent(LectureCorner::close);
    workspace.close();
    waits(false);
    patience.setOnFinished(null); // what begins itself again would be held by the toolkit for ever
    formPause.stop();
  }

  PictureCanvas canvas() {
    return canvas;
  }

  Optional<LectureCorner> lecture() {
    return lecture;
  }

  Optional<Keys> keys() {
    return keys;
  }

  List<KeyGroup> keyTable() {
    return keyTable;
  }

  void beginSearch() {
    search.ifPresent(SearchBox::begin);
  }
}
