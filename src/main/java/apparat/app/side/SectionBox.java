package apparat.app.side;

import apparat.app.keys.Naming;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Figure;
import apparat.app.page.form.Section;
import apparat.app.page.form.Section.Fold;
import apparat.record.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A section as it stands in the panel: of many entries the first ones, the rest on demand. One that
 * is folded shows its first entry.
 */
final class SectionBox extends VBox {

  private static final int SHOWN = 14;
  private static final int SLACK = 3;
  private static final int MORE = 40;

  private final Section section;
  private final List<Source> sources;
  private final Axis axis;
  private final Ways ways;
  private final List<TimeStrip> strips = new ArrayList<>();
  private LocalDate day;

  SectionBox(Section section, List<Source> sources, Axis axis, LocalDate day, Ways ways) {
    this.section = section;
    this.sources = sources;
    this.axis = axis;
    this.day = day;
    this.ways = ways;
    getStyleClass().add("section");
    getChildren().add(heading(section.heading(), section.remark()));
    if (section.fold() == Fold.NONE || section.entries().size() < 2) {
      add(0, SHOWN);
    } else {
      foldable(section.fold() == Fold.OPEN);
    }
  }

  /** The first entry stays; the button below it shows the others and puts them away. */
  private void foldable(boolean open) {
    List<Entry> entries = section.entries();
    getChildren().add(row(entries.getFirst()));
    Button button = new Button();
    button.getStyleClass().addAll("link", "fold");
    getChildren().add(button);
    int rest = getChildren().size();
    button.setOnAction(event -> unfold(button, getChildren().size() == rest, rest));
    unfold(button, open, rest);
  }

  private void unfold(Button button, boolean open, int rest) {
    getChildren().subList(rest, getChildren().size()).clear();
    if (open) {
      add(1, SHOWN);
    } else {
      strips.subList(Math.min(1, strips.size()), strips.size()).clear();
    }
    String words = open ? "Hide what happened" : "Show what happened";
    button.setText(words);
    Naming.of(button, words + ": " + section.heading());
  }

  /** The heading of a section with the remark at its right end. */
  static Node heading(String words, String remark) {
    Label label = Texts.wrapped(remark, "soft");
    label.setMinWidth(Region.USE_PREF_SIZE);
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox row = new HBox(Texts.wrapped(words, "heading"), spring, label);
    row.getStyleClass().add("heading-row");
    return row;
  }

  /** Moves the line of the day in all bars. */
  void show(LocalDate shown) {
    day = shown;
    strips.forEach(strip -> strip.show(shown));
  }

  private void add(int from, int count) {
    List<Entry> entries = section.entries();
    int to = from + count + SLACK >= entries.size() ? entries.size() : from + count;
    entries.subList(from, to).forEach(entry -> getChildren().add(row(entry)));
    int left = entries.size() - to;
    if (left > 0) {
      getChildren().add(more(to, left));
    }
  }

  private Button more(int from, int left) {
    Button more = new Button("and " + left + " more");
    more.getStyleClass().add("link");
    Naming.of(more, "Show more of: " + section.heading());
    more.setOnAction(
        event -> {
          getChildren().remove(more);
          int at = getChildren().size();
          add(from, MORE);
          getChildren().get(at).requestFocus();
        });
    return more;
  }

  private EntryRow row(Entry entry) {
    return new EntryRow(
        entry,
        ways,
        entry.figure().map(this::figure),
        entry.sources().stream().map(this::number).toList());
  }

  private Node figure(Figure figure) {
    return switch (figure) {
      case Figure.Bar bar -> {
        TimeStrip strip = new TimeStrip(bar, axis, day, ways);
        strips.add(strip);
        yield strip;
      }
      case Figure.Degree degree -> new DegreeScale(degree);
    };
  }

  private Node number(int number) {
    return SourceList.number(number, sources.get(number - 1), ways);
  }
}
