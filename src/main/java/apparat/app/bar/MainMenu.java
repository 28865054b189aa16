package apparat.app.bar;

import apparat.app.keys.Naming;
import apparat.app.look.LookModel;
import apparat.app.model.ProblemsModel;
import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Left;
import apparat.app.model.TimeModel;
import apparat.drawing.Theme;
import apparat.view.frame.Language;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu at the right end of the bar: only what there is. */
public final class MainMenu {

  private final LookModel look;
  private final TimeModel time;
  private final Verbs verbs;
  private final Runnable connect;
  private final Runnable freePlay;
  private final Runnable back;

  /**
   * @param connect asks how two people are connected
   * @param freePlay begins or ends free play with the map
   * @param back gives the focus back to the picture
   */
  public MainMenu(
      LookModel look,
      TimeModel time,
      Verbs verbs,
      Runnable connect,
      Runnable freePlay,
      Runnable back) {
    this.connect = connect;
    this.freePlay = freePlay;
    this.back = back;
    this.look = look;
    this.time = time;
    this.verbs = verbs;
  }

  /**
   * The button that opens the menu.
   *
   * @param claims whether there are statements of a textbook
   */
  public MenuButton button(ProblemsModel problems, RoomsModel rooms, boolean claims) {
    MenuButton button = new MenuButton("···");
    button.setId("menu");
    button.setAccessibleText("Menu");
    Naming.tip(button, "Menu: open, export, colours, names, tour, keys");
    button.setMinWidth(MenuButton.USE_PREF_SIZE);
    button.setOnHidden(event -> back.run());
    MenuItem listing = item("Problems of the data set: " + problems.summary(), verbs::showProblems);
    listing.setDisable(problems.none());
    MenuItem textbook =
        check(
            "The textbook's statements",
            rooms.leftProperty().map(left -> left == Left.CLAIMS),
            wanted -> rooms.show(wanted ? Left.CLAIMS : Left.NOTHING));
    textbook.setAccelerator(new KeyToSee("T"));
    textbook.setDisable(!claims);
    button
        .getItems()
        .addAll(
            item("Open another data set …", "Ctrl+O", verbs::openDataSet),
            again(),
            item("Read the data set again", "Ctrl+R", verbs::readAgain),
            listing,
            new SeparatorMenuItem(),
            item("How two people are connected …", "K", connect),
            item("Who brokers, who divides …", "I", verbs::showInsight),
            textbook,
            new SeparatorMenuItem(),
            item("Prepare a lecture", "J", verbs::prepareLecture),
            item("Present the lecture", "F5", verbs::present),
            item("Export what is seen …", "Ctrl+E", verbs::export),
            item("Copy the picture", "Ctrl+C", verbs::copyPicture),
            new SeparatorMenuItem(),
            themes(),
            check(
                "Names in Russian",
                look.languageProperty().map(language -> language == Language.RU),
                russian -> look.useLanguage(russian ? Language.RU : Language.EN)),
            check("Doubtful rows", look.doubtfulProperty(), look::showDoubtful),
            check("Stop at key moments", time.stoppingProperty(), time::stopAtKeyMoments),
            check("Begin anew at the end", time.loopingProperty(), time::loop),
            check("Reduce motion", look.calmProperty(), look::reduceMotion),
            new SeparatorMenuItem(),
            scales(),
            new SeparatorMenuItem(),
            whereThereIsAMap(item("Free play with the map", "X", freePlay)),
            item("Full screen", "F11", verbs::toggleFullScreen),
            item("Tour of the window", verbs::tour),
            item("Keys", "F1", verbs::showKeys),
            new SeparatorMenuItem(),
            item("Close", "Ctrl+W", verbs::close));
    return button;
  }

  /** In a menu of their own, or the menu would be higher than a screen where all is enlarged. */
  private Menu scales() {
    Menu menu = new Menu("Scale of the window");
    menu.setId("scales");
    LookModel.SCALES.forEach(factor -> menu.getItems().add(scale(factor)));
    return menu;
  }

  private MenuItem scale(double factor) {
    return check(
        "Scale " + Math.round(factor * 100) + " %",
        look.scaleProperty().map(now -> now.doubleValue() == factor),
        wanted -> look.enlarge(factor));
  }

  /** Data sets opened before, as they are when the menu is opened. */
  private Menu again() {
    Menu menu = new Menu("Open again");
    menu.setId("recent");
    menu.getItems().setAll(recent());
    menu.setOnShowing(event -> menu.getItems().setAll(recent()));
    return menu;
  }

  private List<MenuItem> recent() {
    List<MenuItem> items =
        verbs.recent().stream().map(path -> item(path.toString(), () -> verbs.open(path))).toList();
    return items.isEmpty() ? List.of(nothing()) : items;
  }

  private static MenuItem nothing() {
    MenuItem item = new MenuItem("Nothing yet");
    item.setDisable(true);
    return item;
  }

  private Menu themes() {
    Menu menu = new Menu("Colours");
    menu.setId("themes");
    for (Theme theme : Theme.all()) {
      String name = theme.name();
      RadioMenuItem item =
          new RadioMenuItem(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
      look.themeProperty().subscribe(seen -> item.setSelected(seen.equals(theme)));
      item.setOnAction(
          event -> {
            look.useTheme(theme);
            item.setSelected(true);
          });
      menu.getItems().add(item);
    }
    return menu;
  }

  private MenuItem whereThereIsAMap(MenuItem item) {
    look.viewProperty().subscribe(view -> item.setDisable(!view.hasMap()));
    return item;
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(event -> action.run());
    return item;
  }

  private static MenuItem item(String words, String key, Runnable action) {
    MenuItem item = item(words, action);
    item.setAccelerator(new KeyToSee(key));
    return item;
  }

  private static MenuItem check(
      String words, ObservableValue<Boolean> state, Consumer<Boolean> wish) {
    CheckMenuItem item = new CheckMenuItem(words);
    state.subscribe(item::setSelected);
    item.setOnAction(event -> wish.accept(item.isSelected()));
    return item;
  }
}
