package apparat.app.side;

import apparat.app.look.LookModel;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.app.outside.Links;
import apparat.app.side.Page.Section;
import apparat.record.Source;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The panel beside the picture; it is there while something is selected. */
public final class SidePanel extends StackPane {

  public static final double WIDTH = 308;

  private final PageModel pages;
  private final SelectionModel selection;
  private final TimeModel time;
  private final LookModel look;
  private final Links links;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);

  public SidePanel(
      PageModel pages, SelectionModel selection, TimeModel time, LookModel look, Links links) {
    this.pages = pages;
    this.selection = selection;
    this.time = time;
    this.look = look;
    this.links = links;
    setId("side-panel");
    getStyleClass().add("side-panel");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    content.getStyleClass().add("page");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().add(scroll);
    selection.selectionProperty().subscribe(selected -> turnToTop());
    time.momentProperty().subscribe(moment -> refresh());
    look.themeProperty().subscribe(theme -> refresh());
  }

  private void turnToTop() {
    refresh();
    scroll.setVvalue(0);
  }

  private void refresh() {
    Optional<Page> page = pages.page(selection.selection(), time.day(), look.themeProperty().get());
    setVisible(page.isPresent());
    setManaged(page.isPresent());
    page.ifPresent(this::set);
  }

  private void set(Page page) {
    content.getChildren().setAll(title(page));
    page.lines().forEach(line -> content.getChildren().add(Texts.wrapped(line, "soft")));
    page.sections().forEach(section -> content.getChildren().add(section(section)));
    if (!page.sources().isEmpty()) {
      content.getChildren().add(sources(page));
    }
  }

  private Node title(Page page) {
    Label title = Texts.wrapped(page.title(), "page-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = new Button("×");
    close.setMinWidth(USE_PREF_SIZE);
    close.getStyleClass().add("quiet");
    close.setAccessibleText("Close the panel");
    close.setOnAction(event -> selection.clear());
    HBox row = new HBox(8);
    row.setAlignment(Pos.TOP_LEFT);
    page.sign().ifPresent(sign -> row.getChildren().add(Texts.sign(sign)));
    row.getChildren().addAll(title, close);
    return row;
  }

  private Node section(Section section) {
    VBox box = new VBox();
    box.getStyleClass().add("section");
    Label remark = Texts.wrapped(section.remark(), "soft");
    remark.setMinWidth(Region.USE_PREF_SIZE);
    HBox heading = new HBox(Texts.wrapped(section.heading(), "heading"), spring(), remark);
    heading.getStyleClass().add("heading-row");
    box.getChildren().add(heading);
    section
        .entries()
        .forEach(
            entry ->
                box.getChildren().add(new EntryRow(entry, () -> selection.select(entry.target()))));
    return box;
  }

  private Node sources(Page page) {
    VBox box = new VBox();
    box.getStyleClass().add("section");
    HBox heading = new HBox(Texts.wrapped("Sources", "heading"));
    heading.getStyleClass().add("heading-row");
    box.getChildren().add(heading);
    for (int i = 0; i < page.sources().size(); i++) {
      box.getChildren().add(source(i + 1, page.sources().get(i)));
    }
    return box;
  }

  private Node source(int number, Source source) {
    Label sign = Texts.wrapped("" + number, "number");
    sign.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, sign);
    row.getStyleClass().add("source");
    if (source.url().isBlank()) {
      row.getChildren().add(Texts.wrapped(source.citation(), "soft"));
    } else {
      Hyperlink link = new Hyperlink(source.citation());
      link.setWrapText(true);
      link.setOnAction(event -> links.open(source.url()));
      row.getChildren().add(link);
    }
    return row;
  }

  private static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
