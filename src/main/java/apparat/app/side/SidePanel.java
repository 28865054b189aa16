package apparat.app.side;

import apparat.app.alone.AloneButton;
import apparat.app.alone.AloneModel;
import apparat.app.compare.CompareModel;
import apparat.app.keys.Naming;
import apparat.app.look.LookModel;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.app.model.Visited;
import apparat.app.outside.Outside;
import apparat.app.page.PageModel;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.app.surface.Hints;
import apparat.history.DateWords;
import apparat.record.Source;
import apparat.session.citation.CitationForm;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The inspector beside the picture; it is there while something is selected. */
public final class SidePanel extends VBox implements Ways {

  public static final double WIDTH = 308;

  private final PageModel pages;
  private final SelectionModel selection;
  private final Visited visited;
  private final TimeModel time;
  private final CompareModel compare;
  private final LookModel look;
  private final AloneModel alone;
  private final AloneButton onlyBody;
  private final Outside outside;
  private final Hints hints;
  private final Axis axis;
  private final Label ofTwo = Texts.wrapped("", "of-two");
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);
  private Map<Section, SectionBox> boxes = Map.of();
  private Optional<Page> shown = Optional.empty();

  public SidePanel(
      PageModel pages,
      SelectionModel selection,
      Visited visited,
      TimeModel time,
      CompareModel compare,
      LookModel look,
      AloneModel alone,
      Outside outside,
      Hints hints) {
    this.pages = pages;
    this.selection = selection;
    this.visited = visited;
    this.time = time;
    this.compare = compare;
    this.look = look;
    this.alone = alone;
    this.onlyBody = new AloneButton(alone);
    this.outside = outside;
    this.hints = hints;
    this.axis = new Axis(time.agenda().first(), time.agenda().last());
    setId("side-panel");
    getStyleClass().add("side-panel");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    content.getStyleClass().add("page");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    ofTwo.setId("page-day");
    ofTwo.setMinHeight(USE_PREF_SIZE);
    ofTwo.managedProperty().bind(ofTwo.visibleProperty());
    getChildren().addAll(head(), ofTwo, scroll);
    selection.selectionProperty().subscribe(selected -> turn());
    scroll.vvalueProperty().subscribe(value -> visited.scroll(value.doubleValue() * hidden()));
    time.momentProperty().subscribe(moment -> refresh());
    compare.daysProperty().subscribe(days -> refresh());
    look.themeProperty().subscribe(theme -> refresh());
    look.languageProperty().subscribe(language -> refresh());
  }

  private Node head() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    Button close = quiet("×", "close-panel", "Close the panel", "Esc", selection::clear);
    HBox head =
        new HBox(
            way(
                quiet("‹", "page-back", "The page before", "Backspace", visited::back),
                visited.hasBeforeProperty()),
            way(
                quiet("›", "page-forward", "The page after", "Shift Backspace", visited::forward),
                visited.hasAfterProperty()),
            spring,
            close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("page-head");
    return head;
  }

  private static Button way(Button button, ReadOnlyBooleanProperty open) {
    open.subscribe(can -> button.setDisable(!can));
    return button;
  }

  private static Button quiet(String sign, String id, String words, String key, Runnable action) {
    Button button = new Button(sign);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("quiet");
    Naming.of(button, words, key);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Shows another page from its top, one looked at before from where it was left. */
  private void turn() {
    double left = visited.scrolled();
    Selection turned = selection.selection();
    boxes = Map.of();
    shown = Optional.empty();
    refresh();
    scroll.setVvalue(0);
    if (left > 0) {
      // the day on which it was left comes after the page
      Platform.runLater(() -> scrollTo(left, turned));
    } else if (turned instanceof Selection.OfStory) {
      afterLayout(() -> scrollTo(downToTheDay(), turned));
    }
  }

  private void scrollTo(double down, Selection turned) {
    if (selection.selection().equals(turned)) {
      scrollTo(down);
    }
  }

  /** What needs the lines of the page in their places waits until they are there. */
  private void afterLayout(Runnable action) {
    Scene scene = getScene();
    if (scene == null) {
      return;
    }
    Runnable once =
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            action.run();
          }
        };
    scene.addPostLayoutPulseListener(once);
    Platform.requestNextPulse();
  }

  /** How far down the turn begins of which the day shown is; a story is told from there. */
  private double downToTheDay() {
    return boxes.entrySet().stream()
        .filter(box -> box.getKey().entries().stream().anyMatch(Entry::now))
        .mapToDouble(box -> box.getValue().getBoundsInParent().getMinY())
        .min()
        .orElse(0);
  }

  private void scrollTo(double down) {
    applyCss();
    layout();
    scroll.setVvalue(hidden() > 0 ? Math.min(1, down / hidden()) : 0);
  }

  /** How much of the page has no room. */
  private double hidden() {
    return Math.max(0, content.getHeight() - scroll.getViewportBounds().getHeight());
  }

  private void refresh() {
    LocalDate day = day();
    Optional<Page> page = pages.page(selection.selection(), day, look.themeProperty().get());
    ofTwo.setVisible(compare.on() && tellsOfADay(selection.selection()));
    ofTwo.setText("On " + DateWords.day(day) + ", the later of the two days");
    setVisible(page.isPresent());
    setManaged(page.isPresent());
    if (!page.equals(shown)) {
      page.ifPresent(this::set);
      shown = page;
    }
    boxes.values().forEach(box -> box.show(day));
  }

  /**
   * Whether a page tells what holds on a day; what happened, was said or cited stands for itself.
   */
  private static boolean tellsOfADay(Selection selection) {
    return switch (selection) {
      case Selection.OfEvent _, Selection.OfSource _, Selection.OfClaim _ -> false;
      default -> true;
    };
  }

  /** Sets the page; sections that say the same as before stay as they are. */
  private void set(Page page) {
    content.getChildren().setAll(title(page));
    page.lines().forEach(line -> content.getChildren().add(Texts.line(line, this)));
    alone.body().ifPresent(body -> content.getChildren().add(onlyBody));
    page.day().ifPresent(day -> content.getChildren().add(goToDay(day)));
    if (!page.address().isBlank()) {
      content.getChildren().add(address(page.address()));
    }
    if (!shown.map(Page::sources).equals(Optional.of(page.sources()))) {
      boxes = Map.of();
    }
    boolean aSource = selection.selection() instanceof Selection.OfSource;
    Node sources = new SourceList(page.sources(), this, this::copy);
    if (aSource) {
      content.getChildren().add(sources);
    }
    sections(page);
    if (!aSource && !page.sources().isEmpty()) {
      content.getChildren().add(sources);
    }
  }

  private void sections(Page page) {
    Map<Section, SectionBox> fresh = new HashMap<>();
    for (Section section : page.sections()) {
      SectionBox box =
          Optional.ofNullable(boxes.get(section))
              .orElseGet(() -> new SectionBox(section, page.sources(), axis, day(), this));
      fresh.put(section, box);
      content.getChildren().add(box);
    }
    boxes = fresh;
  }

  private LocalDate day() {
    return compare.seenProperty().getValue();
  }

  private static Node title(Page page) {
    Label title = Texts.wrapped(page.title(), "page-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox row = new HBox(8);
    row.setAlignment(Pos.TOP_LEFT);
    page.sign().ifPresent(sign -> row.getChildren().add(Texts.sign(sign)));
    row.getChildren().add(title);
    return row;
  }

  private Node goToDay(LocalDate day) {
    Button go = new Button("Go to " + DateWords.day(day));
    go.setId("go-to-day");
    Naming.of(go, "Go to " + DateWords.day(day));
    go.setOnAction(event -> goTo(day));
    VBox.setMargin(go, new Insets(6, 0, 2, 0));
    return go;
  }

  private Node address(String address) {
    Hyperlink link = new Hyperlink(address);
    link.setId("address");
    Naming.tip(link, "Open in the browser: " + address);
    link.setWrapText(true);
    link.setOnAction(event -> open(address));
    return link;
  }

  private void copy(CitationForm form, List<Source> sources) {
    outside.clips().putText(form.write(sources));
    String what = sources.size() == 1 ? "The citation is" : sources.size() + " citations are";
    hints.say(what + " on the clipboard as " + form.words() + ".");
  }

  @Override
  public void turnTo(Selection wanted) {
    selection.select(wanted);
  }

  @Override
  public void goTo(LocalDate day) {
    time.showDate(day);
  }

  @Override
  public void open(String address) {
    outside.links().open(address);
  }
}
