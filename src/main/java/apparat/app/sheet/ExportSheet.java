package apparat.app.sheet;

import apparat.app.keys.Naming;
import apparat.drawing.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks how the picture is to be written. */
public final class ExportSheet {

  private static final double WIDEST_ROW = 400;
  private static final String PIXELS = "Pixels";

  private final GridPane form = new GridPane();

  /** What of the picture is written. */
  public enum Part {
    SEEN,
    WHOLE,
    BODY
  }

  /**
   * What was chosen.
   *
   * @param body the id of the body that is written alone, if one is
   */
  public record Wish(ExportModel form, Part part, Optional<String> body) {}

  private final Optional<Choice<Part>> part;
  private final Choice<String> ending;
  private final Choice<String> size;
  private final Choice<Theme> theme;
  private final Choice<Double> scale;

  private ExportSheet(ExportModel first, SequencedMap<Part, String> parts, BodyChoice bodies) {
    form.getStyleClass().add("form");
    part = parts.size() > 1 ? Optional.of(choice("What", parts)) : Optional.empty();
    part.ifPresent(choice -> lead(choice, bodies));
    ending = choice("Format", ExportModel.ENDINGS, first.ending(), e -> e.toUpperCase(Locale.ROOT));
    size = choice("Page", ExportModel.SIZES, first.size(), ExportSheet::sizeWords);
    theme = choice("Colours", Theme.all(), first.theme(), ExportSheet::themeWords);
    scale = choice(PIXELS, ExportModel.SCALES, first.scale(), ExportModel::scaleWords);
    size.group().selectedToggleProperty().subscribe(chosen -> tellPixels());
    scale
        .row()
        .disableProperty()
        .bind(
            ending
                .group()
                .selectedToggleProperty()
                .map(toggle -> !"png".equals(toggle.getUserData())));
  }

  /** Which body it is can be chosen as soon as one is to be written alone. */
  private static void lead(Choice<Part> part, BodyChoice bodies) {
    part.row().getChildren().add(bodies);
    bodies
        .visibleProperty()
        .bind(
            part.group()
                .selectedToggleProperty()
                .map(toggle -> toggle.getUserData() == Part.BODY)
                .orElse(false));
    bodies.managedProperty().bind(bodies.visibleProperty());
  }

  /** Each size of the picture in pixels, for the page chosen. */
  private void tellPixels() {
    for (Toggle toggle : scale.group().getToggles()) {
      ToggleButton button = (ToggleButton) toggle;
      button.setText(ExportModel.pixels(size.chosen(), (Double) button.getUserData()));
      button.setMinWidth(Region.USE_PREF_SIZE);
      Naming.of(button, button.getText() + " pixels");
    }
  }

  /**
   * The form; its button hands over what was chosen.
   *
   * @param note in what the file differs from what is seen, if it does
   * @param parts what may be written, in words; the first is offered
   * @param bodies which body may be written alone
   * @param export takes what is wanted
   */
  public static Region of(
      ExportModel first,
      String note,
      SequencedMap<Part, String> parts,
      BodyChoice bodies,
      Consumer<Wish> export) {
    ExportSheet sheet = new ExportSheet(first, parts, bodies);
    Label words =
        new Label(
            "The day, the selected person and the open wings are written as they are seen."
                + (note.isEmpty() ? "" : " " + note));
    words.setId("export-words");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add("soft");
    Button write = new Button("Choose the file and export");
    write.setId("write");
    Naming.of(write, "Choose the file and export", "Enter");
    write.getStyleClass().add("main-button");
    write.setDefaultButton(true);
    write.setOnAction(
        event -> {
          Part wanted = sheet.part.map(Choice::chosen).orElse(parts.firstEntry().getKey());
          Optional<String> body =
              Optional.ofNullable(bodies.getValue()).filter(id -> wanted == Part.BODY);
          export.accept(new Wish(sheet.chosen(), wanted, body));
        });
    return new VBox(14, words, sheet.form, write);
  }

  private ExportModel chosen() {
    return new ExportModel(ending.chosen(), size.chosen(), theme.chosen(), scale.chosen());
  }

  private static String sizeWords(String size) {
    return size.equals("a4") ? "A4, A3" : size;
  }

  private static String themeWords(Theme theme) {
    return theme.name().substring(0, 1).toUpperCase(Locale.ROOT) + theme.name().substring(1);
  }

  /** Buttons of which one is down. */
  private record Choice<T>(List<T> values, ToggleGroup group, Pane row) {

    T chosen() {
      return values.get(group.getToggles().indexOf(group.getSelectedToggle()));
    }
  }

  private <T> Choice<T> choice(String name, SequencedMap<T, String> words) {
    List<T> values = List.copyOf(words.keySet());
    return choice(name, values, values.getFirst(), words::get);
  }

  private <T> Choice<T> choice(String name, List<T> values, T first, Function<T, String> words) {
    ToggleGroup group = new ToggleGroup();
    FlowPane row = new FlowPane(6, 6);
    row.setPrefWrapLength(WIDEST_ROW);
    row.getStyleClass().add("choice");
    for (T value : values) {
      ToggleButton button = new ToggleButton(words.apply(value));
      button.setUserData(value);
      button.setId(
          (name + "-" + words.apply(value)).toLowerCase(Locale.ROOT).replaceAll("[ :.]", "-"));
      Naming.of(button, name + ": " + words.apply(value));
      button.setToggleGroup(group);
      button.setSelected(value.equals(first));
      row.getChildren().add(button);
    }
    group
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null && before != null) {
                before.setSelected(true);
              }
            });
    Label label = new Label(name.equals(PIXELS) ? "Pixels, if PNG" : name);
    label.setMinWidth(Region.USE_PREF_SIZE);
    form.addRow(form.getRowCount(), label, row);
    return new Choice<>(values, group, row);
  }
}
