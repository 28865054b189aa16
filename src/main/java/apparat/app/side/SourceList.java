package apparat.app.side;

import apparat.app.keys.Naming;
import apparat.app.model.Selection;
import apparat.record.Source;
import apparat.session.citation.CitationForm;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sources that a page cites, each to be opened, all to be copied as citations. */
final class SourceList extends VBox {

  /**
   * @param copy puts citations in that form on the clipboard
   */
  SourceList(List<Source> sources, Ways ways, BiConsumer<CitationForm, List<Source>> copy) {
    getStyleClass().add("section");
    getChildren().add(SectionBox.heading("Sources", "" + sources.size()));
    for (int i = 0; i < sources.size(); i++) {
      getChildren().add(row(i + 1, sources.get(i), ways));
    }
    getChildren().add(copying(sources, copy));
  }

  private static Node row(int number, Source source, Ways ways) {
    HBox row = new HBox(8, number(number, source, ways));
    row.getStyleClass().add("source");
    row.getChildren().add(title(number, source, ways));
    if (!source.url().isBlank()) {
      row.getChildren().add(browser(source, ways));
    }
    return row;
  }

  /** The title leads where the number does. */
  private static Node title(int number, Source source, Ways ways) {
    Hyperlink title = new Hyperlink(source.citation());
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Naming.tip(title, "Source " + number + ": what it is and what rests on it");
    title.setOnAction(event -> ways.turnTo(new Selection.OfSource(source.key())));
    return title;
  }

  private static Node browser(Source source, Ways ways) {
    Button browser = new Button("↗");
    browser.getStyleClass().addAll("link", "browser");
    browser.setMinWidth(Region.USE_PREF_SIZE);
    Naming.of(browser, "Open in the browser: " + source.url());
    browser.setOnAction(event -> ways.open(source.url()));
    return browser;
  }

  /** The number of a source, which leads to it. */
  static Node number(int number, Source source, Ways ways) {
    Button button = new Button("" + number);
    button.getStyleClass().add("number");
    button.setMinWidth(Region.USE_PREF_SIZE);
    Naming.of(button, "Source " + number + ": " + source.citation());
    button.setOnAction(event -> ways.turnTo(new Selection.OfSource(source.key())));
    button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    return button;
  }

  private static Node copying(List<Source> sources, BiConsumer<CitationForm, List<Source>> copy) {
    HBox row = new HBox(Texts.wrapped("Copy as", "soft"));
    row.getStyleClass().add("copying");
    row.setAlignment(Pos.BASELINE_LEFT);
    for (CitationForm form : CitationForm.values()) {
      Button button = new Button(form.words());
      button.setId("cite-" + form.id());
      button.getStyleClass().add("link");
      button.setMinWidth(Region.USE_PREF_SIZE);
      Naming.of(button, "Copy the citations as " + form.words());
      button.setOnAction(event -> copy.accept(form, sources));
      row.getChildren().add(button);
    }
    return row;
  }
}
