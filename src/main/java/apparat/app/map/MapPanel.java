package apparat.app.map;

import apparat.app.keys.Naming;
import apparat.app.look.LookModel;
import apparat.app.look.MapModel;
import apparat.app.model.TimeModel;
import apparat.app.side.SidePanel;
import apparat.layout.alliances.Dial;
import apparat.record.Faction;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Chooses how far people may move on the map, and which ties and people it shows. */
public final class MapPanel extends VBox {

  private static final double GROUPS_HEIGHT = 140;
  private static final double GROUPS_LEAST = 84;

  private final MapModel map;
  private final TimeModel time;
  private final MapChoices choices;
  private final VBox groups = new VBox();

  /**
   * @param freePlay begins free play, or ends it
   * @param back gives the keys to the picture
   */
  public MapPanel(
      LookModel look, TimeModel time, MapChoices choices, Runnable freePlay, Runnable back) {
    this.map = look.map();
    this.time = time;
    this.choices = choices;
    setId("map-panel");
    getStyleClass().add("map-panel");
    setMinWidth(SidePanel.WIDTH);
    setMaxSize(SidePanel.WIDTH, USE_PREF_SIZE);
    groups.setId("map-groups");
    groups.getStyleClass().add("groups");
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(GROUPS_LEAST);
    scroll.setMaxHeight(GROUPS_HEIGHT);
    getChildren()
        .addAll(
            head(back),
            row(
                dial(Dial.STILL, "Still"),
                dial(Dial.ANCHORED, "Anchored"),
                dial(Dial.FOLLOWS, "Follows")),
            moves(),
            heading("Ties"),
            row(
                strength(3, "close", "Close, sharp", "only close alliances and sharp rivalries"),
                strength(2, "plain", "Not faint", "all ties but the faint ones"),
                strength(1, "all", "All", "the faint ones too")),
            remark("Only of these kinds:"),
            kinds(),
            heading("People"),
            everybody(),
            remark("Only of these groups:"),
            scroll,
            freePlay(freePlay));
    ObservableValue<Boolean> open = map.panelOpenProperty();
    open.subscribe(shown -> setVisible(shown && look.viewProperty().get().hasMap()));
    look.viewProperty()
        .subscribe(view -> setVisible(map.panelOpenProperty().get() && view.hasMap()));
    map.filterProperty().subscribe(filter -> list());
    time.momentProperty().subscribe(moment -> list());
    look.languageProperty().subscribe(language -> list());
    managedProperty().bind(visibleProperty());
    visibleProperty().subscribe(shown -> list());
  }

  /** The first heading, and beside it the way out. */
  private HBox head(Runnable back) {
    Label moves = heading("How far people move on the map");
    moves.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(moves, Priority.ALWAYS);
    Button close = new Button("×");
    close.setId("close-map");
    close.getStyleClass().add("quiet");
    close.setMinWidth(USE_PREF_SIZE);
    Naming.of(close, "Close what the map shows", "M");
    close.setOnAction(
        event -> {
          map.closePanel();
          back.run();
        });
    HBox head = new HBox(moves, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private static Label heading(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("heading");
    return label;
  }

  private static Label remark(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("soft");
    return label;
  }

  private static Button freePlay(Runnable begin) {
    Button button = new Button("Free play");
    button.setId("free-play");
    Naming.of(button, "Free play: the map as springs that can be pulled at", "X");
    button.setOnAction(event -> begin.run());
    return button;
  }

  private static HBox row(ToggleButton... buttons) {
    HBox row = new HBox(buttons);
    row.getStyleClass().add("choice");
    return row;
  }

  /** What the chosen setting of the dial means. */
  private Label moves() {
    Label words = remark("");
    words.setId("dial-words");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    map.dialProperty().subscribe(dial -> words.setText(moves(dial)));
    return words;
  }

  private static String moves(Dial dial) {
    return switch (dial) {
      case STILL -> "Everybody keeps one place for all the years.";
      case ANCHORED -> "Only who changes sides moves; all others stay where they are.";
      case FOLLOWS -> "Everybody moves to the best place of each day.";
    };
  }

  private ToggleButton dial(Dial dial, String words) {
    ToggleButton button = button("dial-" + dial.name(), words, words + ": " + moves(dial));
    oneOf(button, map.dialProperty().map(dial::equals), () -> map.turn(dial));
    return button;
  }

  private ToggleButton strength(int least, String id, String words, String spoken) {
    ToggleButton button = button("ties-" + id, words, "Ties: " + words + ": " + spoken);
    ObservableValue<Boolean> chosen = map.filterProperty().map(now -> now.strength() == least);
    oneOf(button, chosen, () -> map.showFrom(least));
    return button;
  }

  private Pane kinds() {
    FlowPane kinds = new FlowPane();
    kinds.getStyleClass().add("kinds");
    for (String kind : choices.kinds()) {
      CheckBox box = new CheckBox(kind.replace('-', ' '));
      box.setId("kind-" + kind);
      Naming.of(box, "Only ties of this kind: " + kind.replace('-', ' '));
      map.filterProperty().subscribe(filter -> box.setSelected(filter.kinds().contains(kind)));
      box.setOnAction(event -> map.toggleKind(kind));
      kinds.getChildren().add(box);
    }
    return kinds;
  }

  private CheckBox everybody() {
    CheckBox box = new CheckBox("All who have a tie or a group");
    box.setId("everybody");
    Naming.of(box, "All who have a tie or a group");
    map.everybodyProperty().subscribe(box::setSelected);
    box.setOnAction(event -> map.showEverybody(box.isSelected()));
    return box;
  }

  private void list() {
    if (!isVisible()) {
      return;
    }
    Set<String> chosen = map.filterProperty().get().factions();
    List<Faction> wanted = choices.groups(time.day(), chosen);
    List<String> called = wanted.stream().map(Faction::name).toList();
    if (!groups.getChildren().stream()
        .map(box -> ((CheckBox) box).getText())
        .toList()
        .equals(called)) {
      groups.getChildren().setAll(wanted.stream().map(this::group).toList());
    }
    for (int i = 0; i < wanted.size(); i++) {
      ((CheckBox) groups.getChildren().get(i)).setSelected(chosen.contains(wanted.get(i).id()));
    }
  }

  private CheckBox group(Faction group) {
    CheckBox box = new CheckBox(group.name());
    box.setId("group-" + group.id());
    Naming.of(box, "Only people of this group: " + group.name());
    box.setWrapText(true);
    box.setOnAction(event -> map.toggleFaction(group.id()));
    return box;
  }

  private static ToggleButton button(String id, String words, String spoken) {
    ToggleButton button = new ToggleButton(words);
    button.setId(id.toLowerCase(Locale.ROOT));
    Naming.of(button, spoken);
    return button;
  }

  /** A button that stays down as long as its value is the chosen one. */
  private static void oneOf(ToggleButton button, ObservableValue<Boolean> chosen, Runnable choose) {
    Consumer<Boolean> show = button::setSelected;
    chosen.subscribe(show);
    button.setOnAction(
        event -> {
          choose.run();
          show.accept(chosen.getValue());
        });
  }
}
