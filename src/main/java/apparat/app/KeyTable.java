package apparat.app;

import static apparat.app.keys.Keys.alt;
import static apparat.app.keys.Keys.ctrl;
import static apparat.app.keys.Keys.ctrlShift;
import static apparat.app.keys.Keys.key;
import static apparat.app.keys.Keys.shift;
import static javafx.scene.input.KeyCode.*;

import apparat.app.bar.Verbs;
import apparat.app.keys.KeyGroup;
import apparat.app.keys.KeyStroke;
import apparat.app.keys.KeyVerb;
import apparat.app.lecture.LectureModel;
import apparat.app.look.LookModel;
import apparat.app.model.CameraModel;
import apparat.app.model.ReadingOrder;
import apparat.app.model.RoomsModel.Left;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.model.Step;
import apparat.app.model.TimeModel;
import apparat.session.View;
import java.util.List;
import java.util.Set;

/** All keys of the window; the help shows this table. */
final class KeyTable {

  private static final double ZOOM = 1.25;

  private final Workspace workspace;
  private final Verbs verbs;

  KeyTable(Workspace workspace, Verbs verbs) {
    this.workspace = workspace;
    this.verbs = verbs;
  }

  List<KeyVerb> verbs() {
    return groups().stream().map(KeyGroup::verbs).flatMap(List::stream).toList();
  }

  /** The keys by what they are for, as the help shows them. */
  List<KeyGroup> groups() {
    return List.of(
        new KeyGroup("Through time", timing()),
        new KeyGroup("What is seen", seeing()),
        new KeyGroup("Who is meant", choosing()),
        new KeyGroup("In the tables (4)", tables()),
        new KeyGroup("A lecture", lecture()),
        new KeyGroup("The window", handling()));
  }

  private List<KeyVerb> timing() {
    TimeModel time = workspace.time();
    return List.of(
        verb("← →", "previous, next change", both(Step.CHANGE)),
        verb(
            "Alt ← →",
            "previous, next event",
            alt(LEFT, () -> time.stepBack(Step.EVENT)),
            alt(RIGHT, () -> time.stepForward(Step.EVENT))),
        verb(
            "Shift ← →",
            "back, on to the first day of a month",
            shift(LEFT, () -> time.stepBack(Step.MONTH)),
            shift(RIGHT, () -> time.stepForward(Step.MONTH))),
        verb(
            "Page Up, Page Down",
            "back, on to a 1 January; in full screen to a key moment",
            key(PAGE_UP, time::pageBack),
            key(PAGE_DOWN, time::pageForward)),
        verb(
            "Ctrl ← →",
            "previous, next key moment",
            ctrl(LEFT, () -> time.stepBack(Step.KEY_MOMENT)),
            ctrl(RIGHT, () -> time.stepForward(Step.KEY_MOMENT))),
        verb(
            "Home, End",
            "first, last day of the period",
            key(HOME, time::showFirst),
            key(END, time::showLast)),
        verb("Space", "play, pause", key(SPACE, time::playOrPause)),
        verb(
            ", .",
            "play slower, faster",
            key(COMMA, time::playSlower),
            key(PERIOD, time::playFaster)),
        verb("G", "go to a date", key(G, workspace.dateEntry()::open)),
        verb("L", "fold or open the lanes of the sides", key(L, workspace.timeBar()::toggleLanes)),
        verb("W", "the whole period on the time bar", key(W, workspace.timeBar()::showWhole)));
  }

  private List<KeyVerb> seeing() {
    return List.of(
        views(),
        verb("M", "what the map shows", key(M, this::mapPanel)),
        verb("V", "then and now: compare with another day", key(V, workspace.compare()::toggle)),
        verb(
            "Ctrl Shift ← →",
            "the day compared with: previous, next change",
            ctrlShift(LEFT, workspace.compare()::stepBack),
            ctrlShift(RIGHT, workspace.compare()::stepForward)),
        verb("X", "free play: the map as springs", key(X, workspace.freePlay()::toggle)),
        verb("P", "pin who is selected in free play", key(P, workspace.freePlay()::pinSelected)),
        verb(
            "T",
            "the textbook's statements; letters typed then seek their words, T or Esc closes them",
            key(T, () -> workspace.rooms().toggle(Left.CLAIMS))),
        verb("I", "who brokers, who divides", key(I, verbs::showInsight)),
        zoom(),
        scale(),
        verb("O", "only the selected body, all bodies again", key(O, workspace.alone()::toggle)),
        verb(
            "U",
            "unfold the next folded wing in place of the one before, fold it after the last",
            key(U, this::unfold)));
  }

  private List<KeyVerb> choosing() {
    return List.of(
        people(),
        bodies(),
        verb("K", "how two people are connected", key(K, workspace.connections()::begin)),
        verb(
            "Backspace, Shift Backspace",
            "the page looked at before, after",
            key(BACK_SPACE, workspace.visited()::back),
            shift(BACK_SPACE, workspace.visited()::forward)),
        verb(
            "Esc",
            "let go of what is selected, close and fold what is open",
            key(ESCAPE, this::letGo)),
        verb(
            "Ctrl F",
            "find people, bodies, factions, questions, events, sources, dates",
            ctrl(F, verbs::search)));
  }

  /** What the table does itself while the keys are for it. */
  private static List<KeyVerb> tables() {
    return List.of(
        verb("Arrow keys", "from cell to cell; Page Up and Page Down by pages"),
        verb("Home, End, or Ctrl ← →", "first, last column"),
        verb("Ctrl Home, Ctrl End", "first, last line"),
        verb("Enter", "open the person, body, group or tie of the cell"),
        verb("S", "sort by the column: up, down, as it was"),
        verb("F", "only lines with these words in the column"),
        verb("Esc, then 4", "leave the table for the keys of time; back to it"));
  }

  private List<KeyVerb> lecture() {
    LectureModel lecture = workspace.lecture();
    return List.of(
        verb("J", "the moments of a lecture", key(J, verbs::prepareLecture)),
        verb("Ctrl M", "mark this moment", ctrl(M, lecture::mark)),
        verb("F2", "write the caption of the chosen moment", key(F2, verbs::writeCaption)),
        verb(
            "F5, Shift F5",
            "present the lecture from the first, from the chosen moment",
            key(F5, verbs::present),
            shift(F5, verbs::presentHere)),
        verb(
            "H",
            "hide names as a quiz, while a lecture is presented; F1 there lists its keys",
            key(H, verbs::tellOfQuiz)),
        verb("Ctrl S", "save the lecture", ctrl(S, verbs::saveLecture)),
        verb("Ctrl Z", "undo", ctrl(Z, lecture::undo)),
        verb("Ctrl Y, Ctrl Shift Z", "redo", ctrl(Y, lecture::redo), ctrlShift(Z, lecture::redo)));
  }

  private List<KeyVerb> handling() {
    return List.of(
        verb("Ctrl E", "export what is seen", ctrl(E, verbs::export)),
        verb("Ctrl C", "copy the picture", ctrl(C, verbs::copyPicture)),
        verb("Ctrl O", "open another data set", ctrl(O, verbs::openDataSet)),
        verb("Ctrl R", "read the data set again", ctrl(R, verbs::readAgain)),
        verb("Ctrl W, Ctrl Q", "close", ctrl(W, verbs::close), ctrl(Q, verbs::close)),
        verb("F11", "full screen", key(F11, verbs::toggleFullScreen)),
        verb("F1", "these keys", key(F1, verbs::showKeys)));
  }

  private KeyStroke[] both(Step step) {
    TimeModel time = workspace.time();
    return new KeyStroke[] {
      key(LEFT, () -> time.stepBack(step)), key(RIGHT, () -> time.stepForward(step))
    };
  }

  private KeyVerb views() {
    Runnable tables = workspace.tables()::enter;
    return verb(
        "1 2 3 4",
        "hierarchy, alliances, both, tables",
        key(DIGIT1, () -> show(View.HIERARCHY)),
        key(NUMPAD1, () -> show(View.HIERARCHY)),
        key(DIGIT2, () -> show(View.ALLIANCES)),
        key(NUMPAD2, () -> show(View.ALLIANCES)),
        key(DIGIT3, () -> show(View.BOTH)),
        key(NUMPAD3, () -> show(View.BOTH)),
        key(DIGIT4, tables),
        key(NUMPAD4, tables));
  }

  private void show(View view) {
    if (view == View.BOTH && workspace.rooms().middleProperty().get() == Middle.PICTURE) {
      workspace.oneOfTwo().turn();
    }
    workspace.rooms().show(Middle.PICTURE);
    workspace.look().show(view);
  }

  private KeyVerb people() {
    SelectionModel selection = workspace.selection();
    return verb(
        "↑ ↓",
        "previous, next person in the picture",
        key(UP, () -> selection.selectPrevious(people(workspace))),
        key(DOWN, () -> selection.selectNext(people(workspace))));
  }

  private static List<String> people(Workspace workspace) {
    return ReadingOrder.people(workspace.picture().target());
  }

  private KeyVerb bodies() {
    SelectionModel selection = workspace.selection();
    return verb(
        "Ctrl ↑ ↓",
        "previous, next body or faction in the picture",
        ctrl(UP, () -> selection.selectPreviousOf(bodies(workspace))),
        ctrl(DOWN, () -> selection.selectNextOf(bodies(workspace))));
  }

  private static List<Selection> bodies(Workspace workspace) {
    return ReadingOrder.bodies(workspace.picture().target());
  }

  private KeyVerb zoom() {
    CameraModel camera = workspace.camera();
    return verb(
        "+ − 0, Ctrl 0",
        "nearer, farther, the whole picture, life size",
        key(PLUS, () -> camera.zoom(ZOOM)),
        shift(EQUALS, () -> camera.zoom(ZOOM)),
        shift(PLUS, () -> camera.zoom(ZOOM)),
        key(EQUALS, () -> camera.zoom(ZOOM)),
        key(ADD, () -> camera.zoom(ZOOM)),
        key(MINUS, () -> camera.zoom(1 / ZOOM)),
        key(SUBTRACT, () -> camera.zoom(1 / ZOOM)),
        key(DIGIT0, camera::fit),
        key(NUMPAD0, camera::fit),
        ctrl(DIGIT0, camera::lifeSize),
        ctrl(NUMPAD0, camera::lifeSize));
  }

  private KeyVerb scale() {
    LookModel look = workspace.look();
    return verb(
        "Ctrl + −",
        "larger, smaller letters and buttons",
        ctrl(PLUS, () -> look.enlargeBy(1)),
        ctrl(EQUALS, () -> look.enlargeBy(1)),
        ctrlShift(EQUALS, () -> look.enlargeBy(1)),
        ctrlShift(PLUS, () -> look.enlargeBy(1)),
        ctrl(ADD, () -> look.enlargeBy(1)),
        ctrl(MINUS, () -> look.enlargeBy(-1)),
        ctrl(SUBTRACT, () -> look.enlargeBy(-1)));
  }

  private void unfold() {
    LookModel look = workspace.look();
    List<String> wings = ReadingOrder.wings(workspace.picture().target());
    int open = look.unfoldedProperty().get().stream().mapToInt(wings::indexOf).max().orElse(-1);
    wings.stream().skip(open + 1).findFirst().ifPresentOrElse(look::toggleWing, look::foldAll);
  }

  private void mapPanel() {
    if (workspace.look().viewProperty().get().hasMap()
        && workspace.rooms().middleProperty().get() != Middle.TABLES) {
      workspace.look().map().togglePanel();
    }
  }

  private void letGo() {
    if (workspace.connections().openProperty().get()) {
      workspace.connections().close();
    } else if (workspace.look().map().panelOpenProperty().get()) {
      workspace.look().map().closePanel();
    } else if (workspace.freePlay().on()) {
      workspace.freePlay().end();
    } else if (workspace.selection().selection().equals(Selection.NOTHING)) {
      letGoOfAll();
    } else {
      workspace.selection().clear();
    }
  }

  private void letGoOfAll() {
    if (workspace.compare().on()) {
      workspace.compare().end();
    } else if (Set.of(Left.CLAIMS, Left.INSIGHT).contains(workspace.rooms().leftProperty().get())) {
      workspace.rooms().show(Left.NOTHING);
    } else if (!workspace.look().onlyProperty().get().isEmpty()) {
      workspace.alone().showAll();
    } else {
      workspace.look().foldAll();
    }
  }

  private static KeyVerb verb(String label, String words, KeyStroke... strokes) {
    return new KeyVerb(label, words, List.of(strokes));
  }
}
