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
    if (source.url().isBlank()) {
      row.getChildren().add(Texts.wrapped(source.citation(), "soft"));
    } else {
      Hyperlink link = new Hyperlink(source.citation());
      link.setWrapText(true);
      Naming.tip(link, "Open in the browser: " + source.url());
      link.setOnAction(event -> ways.open(source.url()));
      row.getChildren().add(link);
    }
    return row;
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
