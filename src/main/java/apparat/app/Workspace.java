package apparat.app;

import apparat.app.alone.AloneModel;
import apparat.app.claims.ClaimsModel;
import apparat.app.compare.CompareModel;
import apparat.app.connections.ConnectionModel;
import apparat.app.find.AbsenceModel;
import apparat.app.find.Destination;
import apparat.app.find.SearchModel;
import apparat.app.lecture.LectureCorner;
import apparat.app.lecture.LectureModel;
import apparat.app.lecture.Scenery;
import apparat.app.lecture.Sights;
import apparat.app.lecture.show.Slides;
import apparat.app.look.FittedPage;
import apparat.app.look.LookModel;
import apparat.app.look.MapModel;
import apparat.app.look.NamedHistory;
import apparat.app.look.OneOfTwo;
import apparat.app.look.Sight;
import apparat.app.model.Agenda;
import apparat.app.model.CameraModel;
import apparat.app.model.Manner;
import apparat.app.model.Moment;
import apparat.app.model.Named;
import apparat.app.model.PictureModel;
import apparat.app.model.ProblemsModel;
import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.model.SelectionModel;
import apparat.app.model.Tasks;
import apparat.app.model.TimeModel;
import apparat.app.model.Visited;
import apparat.app.outside.Outside;
import apparat.app.outside.TasksWhileOpen;
import apparat.app.springs.FreePlay;
import apparat.app.springs.SpringsModel;
import apparat.app.tables.TablesModel;
import apparat.app.timebar.DateEntry;
import apparat.app.timebar.TimeBarModel;
import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.session.Document;
import apparat.session.View;
import apparat.session.find.Finder;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** An open data set with all models of the window, wired to each other. */
final class Workspace {

  private static final double FADE_SECONDS = 0.18;
  private static final double MOVE_SECONDS = 0.8;
  private static final double RESHAPE_SECONDS = 0.35;

  private final Document document;
  private final LookModel look;
  private final OneOfTwo oneOfTwo;
  private final TimeModel time;
  private final TimeBarModel timeBar;
  private final DateEntry dateEntry;
  private final SelectionModel selection = new SelectionModel();
  private final CameraModel camera = new CameraModel();
  private final RoomsModel rooms = new RoomsModel();
  private final Consumer<Throwable> failures;
  private final TasksWhileOpen tasks;
  private final PictureModel picture;
  private final Visited visited;
  private final ClaimsModel claims;
  private final Named named;
  private final NamedHistory names;
  private final SearchModel search;
  private final AbsenceModel absence;
  private final ConnectionModel connections;
  private final TablesModel tables;
  private final LectureModel lecture;
  private final ProblemsModel problems;
  private final FreePlay freePlay;
  private final CompareModel compare;
  private final FittedPage page;
  private boolean goingBack;
  private boolean makingPlace;

  Workspace(Opening.Opened opened, LookModel look, Tasks tasks, Consumer<Throwable> failures) {
    this.document = opened.document();
    this.look = look;
    this.oneOfTwo = new OneOfTwo(look);
    this.failures = failures;
    this.tasks = new TasksWhileOpen(tasks);
    Agenda agenda = Agenda.of(document.history(), oneOfTwo.seenProperty(), look.onlyProperty());
    this.time = new TimeModel(agenda, opened.sight().day());
    this.timeBar = new TimeBarModel(time.agenda());
    this.dateEntry = new DateEntry(time, document.history());
    Drawing first = opened.drawing();
    this.picture =
        new PictureModel(
            sight -> sight.draw(document), this.tasks, this::failed, opened.sight(), first);
    this.names = new NamedHistory(document.called(), look);
    Finder finder = document.finder();
    this.search = SearchModel.of(finder, names, new Destination(selection, time::showDate));
    this.connections = new ConnectionModel(names, finder, selection, time);
    this.tables = new TablesModel(names, time, look, selection, rooms);
    this.named = new Named(document.history());
    this.visited = new Visited(selection, time, () -> Scenery.of(look, rooms));
    this.claims = new ClaimsModel(document.history(), selection, time);
    this.problems = new ProblemsModel(document.problems());
    this.compare = new CompareModel(document.history(), time, rooms);
    this.absence = new AbsenceModel(names, selection, time, compare.seenProperty());
    this.page =
        new FittedPage(
            look,
            oneOfTwo,
            () -> compare.isDrawnSplit(look.viewProperty().get()),
            opened.sight().size());
    compare.daysProperty().addListener((p, before, now) -> showCompared());
    SpringsModel springs = new SpringsModel(names, look);
    this.freePlay = new FreePlay(springs, rooms, look, time, selection, picture);
    Sights sights = new Sights(document.history(), time, look, selection, rooms, this::showPicture);
    this.lecture = new LectureModel(sights, document.history().manifest().name());
    look.calmProperty().subscribe(picture::reduceMotion);
    look.scaleProperty().subscribe(scale -> camera.enlarged(scale.doubleValue()));
    time.momentProperty().addListener((property, before, moment) -> show(moment));
    selection.selectionProperty().addListener((p, before, now) -> show(Manner.STRAIGHT));
    connections.answerProperty().addListener((p, before, now) -> light());
    oneOfTwo.seenProperty().addListener((p, before, view) -> changeForm(Manner.CUT));
    look.themeProperty().addListener((p, before, now) -> show(Manner.CUT));
    look.languageProperty().addListener((p, before, now) -> show(Manner.CUT));
    look.doubtfulProperty().addListener((p, before, now) -> show(Manner.STRAIGHT));
    look.unfoldedProperty().addListener((p, before, now) -> show(Manner.STRAIGHT));
    look.onlyProperty().addListener((p, before, now) -> show(Manner.STRAIGHT));
    MapModel map = look.map();
    map.dialProperty().addListener((p, before, now) -> rearrange());
    map.everybodyProperty().addListener((p, before, now) -> rearrange());
    map.filterProperty().addListener((p, before, now) -> show(Manner.STRAIGHT));
    show(Manner.CUT);
  }

  /** What is seen of a day, as everything is chosen now. */
  Sight sight(LocalDate day) {
    Sight one =
        look.sight(day, page.size(), selection.person(), named.of(selection.selection(), day))
            .along(connections.wayOn(day));
    return compare.on(day).map(one::comparedAs).orElse(one).seenAs(oneOfTwo.seenProperty().get());
  }

  /** Where the layout of a map was called off, what was there before is shown again. */
  private void failed(Throwable failure) {
    if (FailureNotice.cause(failure) instanceof CancellationException) {
      showAgain(picture.shown());
    } else {
      failures.accept(failure);
    }
  }

  /** Nothing in between is shown, for it might need the same layout once more. */
  private void showAgain(Sight before) {
    goingBack = true;
    if (before.compared().isEmpty()) {
      compare.end();
    }
    if (before.view() != View.HIERARCHY) {
      look.map().turn(before.alliances().dial());
      look.map().showEverybody(before.alliances().everybody());
    }
    oneOfTwo.show(before.view());
    time.showDate(before.day());
    goingBack = false;
    page.take(before.size());
    show(Manner.CUT);
  }

  /**
   * Calls off the layout of a map that a reader waits for, and shows what was there before.
   *
   * @return whether there was one
   */
  boolean callOff() {
    boolean calledOff = picture.awaitedProperty().get() && document.layouts().callOff();
    if (calledOff) {
      showAgain(picture.shown());
    }
    return calledOff;
  }

  private void show(Moment moment) {
    show(sight(moment.day()), moment.manner(), moment.seconds());
    if (time.playingProperty().get()) {
      time.nextBeat().map(this::sight).map(List::of).ifPresent(picture::drawAhead);
    }
  }

  private void show(Manner manner) {
    show(sight(time.day()), manner, FADE_SECONDS);
  }

  private void show(Sight sight, Manner manner, double seconds) {
    if (!goingBack) {
      picture.show(sight, manner, seconds);
    }
  }

  /** Another way is lit; where the day has changed too, the new day is shown with it anyway. */
  private void light() {
    if (picture.sight().day().equals(time.day())) {
      show(Manner.STRAIGHT);
    }
  }

  /** People of the map go to other places on the same day. */
  private void rearrange() {
    show(sight(time.day()), Manner.STAGED, MOVE_SECONDS);
  }

  /** The other day is another, or there is none any more. */
  private void showCompared() {
    if (!picture.sight().equals(sight(time.day()))) {
      changeForm(Manner.STRAIGHT);
    }
  }

  /** Another picture, on a page of the form that suits it. */
  private void changeForm(Manner manner) {
    if (makingPlace) {
      return;
    }
    PageSize before = page.size();
    page.fit();
    if (before.equals(page.size()) && manner != Manner.CUT) {
      show(manner);
    } else {
      camera.fit();
      show(Manner.CUT);
    }
  }

  /** The place of the picture is so wide now; {@link #resize} follows, and draws. */
  void makePlace(double width) {
    makingPlace = true;
    oneOfTwo.resize(width);
    makingPlace = false;
  }

  /**
   * Draws for the form that the place of the picture has taken; whoever stands elsewhere then is
   * seen going there.
   */
  void resize(double width, double height) {
    makePlace(width);
    boolean seen = page.isPlaced() && picture.sight().view() == oneOfTwo.seenProperty().get();
    page.resize(width, height);
    Sight wanted = sight(time.day());
    if (!wanted.equals(picture.sight())) {
      show(wanted, seen ? Manner.RESHAPED : Manner.CUT, RESHAPE_SECONDS);
    }
  }

  /** The picture of one day stands in the middle again. */
  private void showPicture() {
    rooms.show(Middle.PICTURE);
    compare.end();
  }

  /** From now on draws ahead whenever there is time; before, the first picture needs it. */
  void lookAhead() {
    Foresight foresight = new Foresight(this);
    picture.settledProperty().subscribe(foresight::settled);
    picture.approachedProperty().subscribe(foresight::approaches);
  }

  /** Lets time pass. */
  void advance(double seconds) {
    time.advance(seconds);
    picture.advance(seconds);
  }

  /** Whether something moves or may do so soon. */
  boolean restless() {
    return tasks.open() && (time.playingProperty().get() || !picture.settledProperty().get());
  }

  /** Lets go of everything: time stands still and nothing is drawn any more. */
  void close() {
    time.pause();
    tasks.close();
  }

  /** Says that something failed that nobody foresaw. */
  void unforeseen(Throwable failure) {
    failures.accept(failure);
  }

  /** Does what takes long, as long as this is open. */
  Tasks tasks() {
    return tasks;
  }

  Document document() {
    return document;
  }

  LookModel look() {
    return look;
  }

  AloneModel alone() {
    return new AloneModel(names, look, selection, rooms, camera);
  }

  FittedPage page() {
    return page;
  }

  OneOfTwo oneOfTwo() {
    return oneOfTwo;
  }

  TimeModel time() {
    return time;
  }

  TimeBarModel timeBar() {
    return timeBar;
  }

  DateEntry dateEntry() {
    return dateEntry;
  }

  SelectionModel selection() {
    return selection;
  }

  ClaimsModel claims() {
    return claims;
  }

  Visited visited() {
    return visited;
  }

  CameraModel camera() {
    return camera;
  }

  RoomsModel rooms() {
    return rooms;
  }

  CompareModel compare() {
    return compare;
  }

  FreePlay freePlay() {
    return freePlay;
  }

  PictureModel picture() {
    return picture;
  }

  SearchModel search() {
    return search;
  }

  NamedHistory names() {
    return names;
  }

  ConnectionModel connections() {
    return connections;
  }

  TablesModel tables() {
    return tables;
  }

  AbsenceModel absence() {
    return absence;
  }

  /** The panel, the files and the show of its lecture; their tasks end with this. */
  LectureCorner lectureCorner(Outside outside, Consumer<String> say) {
    Slides slides = new Slides(document.history(), time.agenda(), look);
    return new LectureCorner(lecture, slides, document, outside.doing(tasks), rooms, say, failures);
  }

  LectureModel lecture() {
    return lecture;
  }

  ProblemsModel problems() {
    return problems;
  }
}
