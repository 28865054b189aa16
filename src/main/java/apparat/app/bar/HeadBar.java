package apparat.app.bar;

import apparat.app.compare.CompareModel;
import apparat.app.find.SearchBox;
import apparat.app.keys.Naming;
import apparat.app.look.LookModel;
import apparat.app.model.ProblemsModel;
import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Left;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar over the picture. */
public final class HeadBar extends HBox {

  public static final double HEIGHT = 48;

  /** In a narrower bar the names give way, then one after the other what the menu says too. */
  private static final double NAMES = 1170;

  private static final double EXPORT = 1110;
  private static final double LECTURE = 1040;

  /** The colours go last, and only where problems of the data set need their place. */
  private static final double THEME_BESIDE_PROBLEMS = 960;

  /** In a narrower bar, as where all is twice as large, the buttons move together. */
  private static final double CLOSE = 840;

  private static final PseudoClass IS_CLOSE = PseudoClass.getPseudoClass("close");

  private final Verbs verbs;

  public HeadBar(
      String title,
      ProblemsModel problems,
      SearchBox search,
      LookModel look,
      CompareModel compare,
      RoomsModel rooms,
      Node menu,
      Verbs verbs) {
    this.verbs = verbs;
    setId("head-bar");
    getStyleClass().add("head-bar");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    Label name = new Label("Apparat");
    name.getStyleClass().add("program");
    name.setMinWidth(USE_PREF_SIZE);
    Node dataSet = new DataSetTitle(title);
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    Region otherSpring = new Region();
    HBox.setHgrow(otherSpring, Priority.ALWAYS);
    getChildren().addAll(name, dataSet, spring, new ViewSwitch(look, rooms), otherSpring);
    if (!problems.none()) {
      getChildren().add(problems(problems));
    }
    Node export = export();
    Node theme = theme(look);
    Node lecture = lecture(rooms);
    getChildren().addAll(search, compare(compare), lecture, export, theme, menu);
    showFrom(NAMES, name);
    showFrom(NAMES, dataSet);
    showFrom(problems.none() ? 0 : THEME_BESIDE_PROBLEMS, theme);
    showFrom(EXPORT, export);
    showFrom(LECTURE, lecture);
    widthProperty()
        .subscribe(width -> pseudoClassStateChanged(IS_CLOSE, width.doubleValue() < CLOSE));
  }

  /** Shows it where the bar is wider than that. */
  private void showFrom(double least, Node node) {
    widthProperty()
        .subscribe(
            width -> {
              node.setVisible(width.doubleValue() > least);
              node.setManaged(width.doubleValue() > least);
            });
  }

  private Node problems(ProblemsModel problems) {
    Button button = button("problems", problems.briefly(), verbs::showProblems);
    Naming.of(button, "Problems of the data set: " + problems.summary());
    return button;
  }

  private static Node compare(CompareModel compare) {
    ToggleButton button = new ToggleButton("Compare");
    button.setId("compare");
    button.setMinWidth(USE_PREF_SIZE);
    Naming.of(button, "Then and now: compare with another day", "V");
    compare.daysProperty().subscribe(days -> button.setSelected(days.isPresent()));
    button.setOnAction(event -> compare.toggle());
    return button;
  }

  /** Opens the panel in which a lecture is prepared. */
  private static Node lecture(RoomsModel rooms) {
    ToggleButton button = new ToggleButton("Lecture");
    button.setId("lecture");
    button.setMinWidth(USE_PREF_SIZE);
    Naming.of(button, "Prepare a lecture", "J");
    rooms.leftProperty().subscribe(left -> button.setSelected(left == Left.LECTURE));
    button.setOnAction(event -> rooms.toggle(Left.LECTURE));
    return button;
  }

  private Node export() {
    Button button = button("export", "Export", verbs::export);
    button.getStyleClass().add("main-button");
    Naming.of(button, "Export the picture: writes what is seen to a file", "Ctrl E");
    return button;
  }

  private Node theme(LookModel look) {
    Button button = button("theme", "Dark", look::switchTheme);
    look.themeProperty()
        .subscribe(
            theme -> {
              button.setText(theme.dark() ? "Light" : "Dark");
              Naming.of(button, theme.dark() ? "Light theme" : "Dark theme");
            });
    return button;
  }

  private static Button button(String id, String words, Runnable action) {
    Button button = new Button(words);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
