package apparat.session;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.drawing.Placed;
import apparat.history.History;
import apparat.io.CannotRead;
import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import apparat.io.datapackage.DataPackage;
import apparat.session.compared.ThenAndNow;
import apparat.session.find.Finder;
import apparat.session.find.Finding;
import apparat.session.measure.Connections;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.AlliancesView;
import apparat.view.alliances.period.Arrangement;
import apparat.view.frame.Called;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An open data set: what it tells, what is wrong with it, and its pictures. May be used by several
 * threads at once.
 */
public final class Document {

  /** Frames of an animation and their neighbours; a drawing has about two thousand marks. */
  private static final int DRAWINGS_KEPT = 48;

  /** A layout of the whole period for each size; panels that open and close ask for several. */
  private static final int VIEWS_KEPT = 12;

  private final Path path;
  private final History history;
  private final Called called;
  private final List<Diagnostic> problems;
  private final Finder finder;
  private final LayoutWatch layouts = new LayoutWatch();
  private final Kept<PageSize, HierarchyView> views;
  private final Kept<PageSize, AlliancesView> maps;
  private final Kept<Shown, Drawing> drawings;

  /** All that a hierarchy picture depends on. */
  private record Shown(LocalDate day, PageSize size, HierarchyOptions options) {}

  private Document(Path path, ReadResult read) {
    this.path = path;
    this.history = History.of(read.dataSet());
    this.called = new Called(history);
    this.problems = problems(path, read);
    this.finder = new Finder(history);
    this.views = new Kept<>(VIEWS_KEPT, size -> new HierarchyView(called, size));
    Arrangement arrangement = AlliancesView.arrangement(called, layouts::begin);
    this.maps =
        new Kept<>(
            VIEWS_KEPT, size -> new AlliancesView(called, size, layouts::begin, arrangement));
    this.drawings = new Kept<>(DRAWINGS_KEPT, this::draw);
  }

  /** What reading found, and what only a picture would show. */
  private static List<Diagnostic> problems(Path path, ReadResult read) {
    List<Diagnostic> colours = CampColours.tooNear(read.dataSet().manifest().camps(), path);
    return Stream.concat(read.diagnostics().stream(), colours.stream()).sorted().toList();
  }

  /**
   * Opens a data set as far as it can be read; what is wrong is listed in {@link #problems}.
   *
   * @param path the folder or its {@code datapackage.json}
   * @throws CannotRead when nothing is there at all
   */
  public static Document open(Path path) throws CannotRead {
    return new Document(path, DataPackage.read(path));
  }

  /** Where the data set lies that comes with the program. */
  public static Path shipped() {
    return ShippedData.find();
  }

  /**
   * Whether it is the one that comes with the program, among whose files no reader keeps others.
   */
  public boolean isShipped() {
    return absolute(path).equals(absolute(shipped()));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Where it was read from. */
  public Path path() {
    return path;
  }

  public History history() {
    return history;
  }

  /** The same in each language of names. */
  public Called called() {
    return called;
  }

  /** What the data set calls itself, else the folder's name. */
  public String title() {
    String title = history.manifest().title();
    Path name = path.toAbsolutePath().getFileName();
    return title.isBlank() && name != null ? name.toString() : title;
  }

  /** How far the layout of a map is that is being made now; a large network takes seconds. */
  public LayoutWatch layouts() {
    return layouts;
  }

  /** How people are connected. */
  public Connections connections() {
    return new Connections(history);
  }

  /** What is wrong with the data set, by file and line. */
  public List<Diagnostic> problems() {
    return problems;
  }

  /** The address of the file in which a problem is. */
  public String address(Diagnostic problem) {
    Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
    Path file = folder.resolve(problem.file());
    return (Files.exists(file) ? file : folder).toAbsolutePath().normalize().toUri().toString();
  }

  /**
   * The hierarchy on a day. The same arguments give an equal drawing, whatever was drawn before.
   */
  public Drawing hierarchy(LocalDate day, PageSize size, HierarchyOptions options) {
    return drawings.get(new Shown(day, size, options));
  }

  /**
   * The alliances on a day. The same arguments give an equal drawing, whatever was drawn before.
   */
  public Drawing alliances(LocalDate day, PageSize size, AlliancesOptions options) {
    PageSize reference = ReferenceFrame.ofMap(size);
    Drawing drawing = maps.get(reference).at(day, options);
    return reference.equals(size) ? drawing : Placed.to(size, drawing);
  }

  /** Hierarchy and alliances on a day, side by side. */
  public Drawing both(
      LocalDate day, PageSize size, HierarchyOptions hierarchy, AlliancesOptions alliances) {
    PageSize reference = ReferenceFrame.ofTwo(size);
    SideBySide pages = new SideBySide(history, reference);
    Drawing seats = views.get(pages.left()).at(day, hierarchy);
    Drawing ties = maps.get(pages.right()).at(day, alliances, pages.told(seats));
    Drawing drawing = pages.of(day, hierarchy.theme(), seats, ties);
    return reference.equals(size) ? drawing : Placed.to(size, drawing);
  }

  /** The picture of a day in that view; each part of it takes its own options. */
  public Drawing picture(
      View view,
      LocalDate day,
      PageSize size,
      HierarchyOptions hierarchy,
      AlliancesOptions alliances) {
    return switch (view) {
      case HIERARCHY -> hierarchy(day, size, hierarchy);
      case ALLIANCES -> alliances(day, size, alliances);
      case BOTH -> both(day, size, hierarchy, alliances);
    };
  }

  /** Two days in one picture, or beside each other where the view is of one kind. */
  public Drawing compared(
      View view,
      ThenAndNow days,
      PageSize size,
      HierarchyOptions hierarchy,
      AlliancesOptions alliances) {
    return new ComparedPictures(history, views::get, maps::get)
        .of(view, days, size, hierarchy, alliances);
  }

  /** Laid out in a frame of the size that the look is made for, then enlarged to the one wanted. */
  private Drawing draw(Shown shown) {
    PageSize reference = ReferenceFrame.of(shown.size(), shown.options());
    Drawing drawing = views.get(reference).at(shown.day(), shown.options());
    return reference.equals(shown.size()) ? drawing : Placed.to(shown.size(), drawing);
  }

  /** Looks for what a reader types. */
  public Finder finder() {
    return finder;
  }

  /** The one thing that is called so, in any spelling; empty when there is none or several. */
  public Optional<Finding> named(String words, Finding.Kind kind) {
    return finder.names().named(words, kind);
  }

  /** Ids that look like this one: a suggestion for a slip of the hand. */
  public List<String> near(String id, Finding.Kind kind) {
    return finder.names().near(id, kind);
  }
}
