package apparat.app.bar;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.LookModel;
import apparat.app.model.Agenda;
import apparat.app.model.ProblemsModel;
import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Left;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.model.TimeModel;
import apparat.app.robot.InTheWindow;
import apparat.drawing.Theme;
import apparat.history.Party;
import apparat.io.Diagnostic;
import apparat.io.Severity;
import apparat.session.View;
import apparat.view.frame.Language;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** The bar over the picture: what its menu and its switch do, and how they say how things stand. */
@InTheWindow
class BarTest {

  private final List<String> done = new ArrayList<>();
  private final List<Path> recent = new ArrayList<>();
  private final LookModel look = new LookModel();
  private final RoomsModel rooms = new RoomsModel();
  private final TimeModel time =
      new TimeModel(Agenda.of(Party.history()), LocalDate.of(1924, 6, 2));
  private final MainMenu menu =
      new MainMenu(
          look,
          time,
          verbs(),
          () -> done.add("connect"),
          () -> done.add("free play"),
          () -> done.add("back"));

  /** Verbs that only note what was wanted. */
  private Verbs verbs() {
    return (Verbs)
        Proxy.newProxyInstance(
            Verbs.class.getClassLoader(),
            new Class<?>[] {Verbs.class},
            (proxy, verb, words) -> {
              if (verb.getName().equals("recent")) {
                return List.copyOf(recent);
              }
              done.add(verb.getName() + (words == null ? "" : " " + words[0]));
              return null;
            });
  }

  private MenuButton button(boolean claims) {
    return menu.button(new ProblemsModel(List.of()), rooms, claims);
  }

  private static Stream<MenuItem> all(List<MenuItem> items) {
    return items.stream()
        .flatMap(
            item ->
                item instanceof Menu sub
                    ? Stream.concat(Stream.of(item), all(sub.getItems()))
                    : Stream.of(item));
  }

  private static MenuItem item(MenuButton button, String words) {
    return all(button.getItems())
        .filter(item -> item.getText() != null && item.getText().startsWith(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no item " + words));
  }

  private static boolean ticked(MenuButton button, String words) {
    return ((CheckMenuItem) item(button, words)).isSelected();
  }

  private static void tick(MenuButton button, String words) {
    CheckMenuItem item = (CheckMenuItem) item(button, words);
    item.setSelected(!item.isSelected());
    item.fire();
  }

  @Test
  void each_item_does_what_it_says() {
    MenuButton button = button(true);
    look.show(View.ALLIANCES);
    for (String words :
        List.of(
            "Open another data set",
            "How two people are connected",
            "Who brokers",
            "Prepare a lecture",
            "Present the lecture",
            "Export what is seen",
            "Copy the picture",
            "Free play",
            "Full screen",
            "Tour of the window",
            "Keys",
            "Close")) {
      item(button, words).fire();
    }
    assertThat(done)
        .containsExactly(
            "openDataSet",
            "connect",
            "showInsight",
            "prepareLecture",
            "present",
            "export",
            "copyPicture",
            "free play",
            "toggleFullScreen",
            "tour",
            "showKeys",
            "close");
  }

  @Test
  void ticks_follow_what_was_chosen_elsewhere() {
    MenuButton button = button(true);
    look.useTheme(Theme.DARK);
    look.useLanguage(Language.RU);
    look.showDoubtful(false);
    look.reduceMotion(true);
    look.enlarge(1.5);
    time.loop(true);
    time.stopAtKeyMoments(false);
    rooms.show(Left.CLAIMS);
    assertThat(ticked(button, "Names in Russian")).isTrue();
    assertThat(ticked(button, "Doubtful rows")).isFalse();
    assertThat(ticked(button, "Reduce motion")).isTrue();
    assertThat(ticked(button, "Scale 150 %")).isTrue();
    assertThat(ticked(button, "Scale 100 %")).isFalse();
    assertThat(ticked(button, "Begin anew")).isTrue();
    assertThat(ticked(button, "Stop at key moments")).isFalse();
    assertThat(ticked(button, "The textbook's statements")).isTrue();
  }

  @Test
  void the_menu_has_no_more_lines_than_find_room_on_a_screen_where_they_are_twice_as_high() {
    List<MenuItem> items = button(true).getItems();
    assertThat(items).filteredOn(item -> !(item instanceof SeparatorMenuItem)).hasSizeLessThan(24);
  }

  @Test
  void a_tick_changes_what_it_names() {
    MenuButton button = button(true);
    tick(button, "Names in Russian");
    tick(button, "Begin anew");
    tick(button, "Reduce motion");
    tick(button, "Scale 200 %");
    tick(button, "The textbook's statements");
    assertThat(look.languageProperty().get()).isEqualTo(Language.RU);
    assertThat(time.loopingProperty().get()).isTrue();
    assertThat(look.calmProperty().get()).isTrue();
    assertThat(look.scaleProperty().get()).isEqualTo(2);
    assertThat(rooms.leftProperty().get()).isEqualTo(Left.CLAIMS);
    tick(button, "The textbook's statements");
    tick(button, "Names in Russian");
    assertThat(rooms.leftProperty().get()).isEqualTo(Left.NOTHING);
    assertThat(look.languageProperty().get()).isEqualTo(Language.EN);
  }

  @Test
  void of_the_colours_one_is_chosen() {
    MenuButton button = button(true);
    for (Theme theme : Theme.all()) {
      String name =
          theme.name().substring(0, 1).toUpperCase(Locale.ROOT) + theme.name().substring(1);
      ((Menu) item(button, "Colours"))
          .getItems().stream().filter(item -> item.getText().equals(name)).forEach(MenuItem::fire);
      assertThat(look.themeProperty().get()).isEqualTo(theme);
      assertThat(((Menu) item(button, "Colours")).getItems())
          .filteredOn(item -> ((RadioMenuItem) item).isSelected())
          .extracting(MenuItem::getText)
          .containsExactly(name);
    }
  }

  @Test
  void what_cannot_be_done_is_grey() {
    MenuButton button = button(false);
    assertThat(item(button, "The textbook's statements").isDisable()).isTrue();
    assertThat(item(button, "Problems of the data set: No problems").isDisable()).isTrue();
    assertThat(item(button, "Free play").isDisable()).as("no map is seen").isTrue();
    look.show(View.BOTH);
    assertThat(item(button, "Free play").isDisable()).isFalse();
  }

  @Test
  void problems_are_counted_and_listed() {
    ProblemsModel problems =
        new ProblemsModel(
            List.of(new Diagnostic("people.csv", 2, 1, Severity.ERROR, "code", "found", "to do")));
    MenuButton button = menu.button(problems, rooms, true);
    MenuItem listing = item(button, "Problems of the data set: 1 error");
    assertThat(listing.isDisable()).isFalse();
    listing.fire();
    assertThat(done).containsExactly("showProblems");
  }

  @Test
  void data_sets_opened_before_are_offered_again() {
    MenuButton button = button(true);
    Menu again = (Menu) item(button, "Open again");
    assertThat(again.getItems())
        .singleElement()
        .matches(MenuItem::isDisable)
        .extracting(MenuItem::getText)
        .isEqualTo("Nothing yet");
    recent.add(Path.of("one"));
    recent.add(Path.of("two"));
    again.getOnShowing().handle(null);
    assertThat(again.getItems()).extracting(MenuItem::getText).containsExactly("one", "two");
    again.getItems().getLast().fire();
    assertThat(done).containsExactly("open two");
  }

  private static String key(MenuButton button, String words) {
    return item(button, words).getAccelerator().getDisplayText();
  }

  @Test
  void every_item_has_words_and_those_with_a_key_name_it() {
    MenuButton button = button(true);
    assertThat(all(button.getItems()).map(MenuItem::getText).filter(text -> text != null))
        .allMatch(text -> !text.isBlank())
        .as("keys stand in a column of their own")
        .noneMatch(text -> text.contains("  "));
    assertThat(key(button, "Open another data set …")).isEqualTo("Ctrl+O");
    assertThat(key(button, "Prepare a lecture")).isEqualTo("J");
    assertThat(key(button, "Present the lecture")).isEqualTo("F5");
    assertThat(key(button, "The textbook's statements")).isEqualTo("T");
  }

  private static ToggleButton button(ViewSwitch choice, String id) {
    return buttons(choice).filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
  }

  private static Stream<ToggleButton> buttons(ViewSwitch choice) {
    return choice.lookupAll(".toggle-button").stream().map(ToggleButton.class::cast);
  }

  @Test
  void exactly_one_view_or_the_tables_are_down() {
    ViewSwitch choice = new ViewSwitch(look, rooms);
    for (View view : View.values()) {
      button(choice, "view-" + view).fire();
      assertThat(look.viewProperty().get()).isEqualTo(view);
      assertThat(down(choice)).containsExactly("view-" + view);
    }
    button(choice, "view-tables").fire();
    assertThat(rooms.middleProperty().get()).isEqualTo(Middle.TABLES);
    assertThat(down(choice)).containsExactly("view-tables");
    button(choice, "view-both").fire();
    assertThat(rooms.middleProperty().get()).as("back from the tables").isEqualTo(Middle.PICTURE);
    button(choice, "view-both").fire();
    assertThat(down(choice)).as("a second press changes nothing").containsExactly("view-both");
    rooms.show(Middle.SPRINGS);
    assertThat(down(choice)).as("free play is of the map").containsExactly("view-both");
  }

  private static List<String> down(ViewSwitch choice) {
    return buttons(choice).filter(ToggleButton::isSelected).map(ToggleButton::getId).toList();
  }

  @Test
  void the_switch_follows_keys_and_the_map_has_a_button_only_where_there_is_one() {
    ViewSwitch choice = new ViewSwitch(look, rooms);
    look.show(View.ALLIANCES);
    assertThat(down(choice)).containsExactly("view-alliances");
    assertThat(button(choice, "map").isVisible()).isTrue();
    assertThat(button(choice, "map").getTooltip().getText()).endsWith("  M");
    button(choice, "map").fire();
    assertThat(look.map().panelOpenProperty().get()).isTrue();
    assertThat(down(choice)).containsExactly("view-alliances", "map");
    look.show(View.HIERARCHY);
    assertThat(button(choice, "map").isVisible()).isFalse();
    rooms.show(Middle.TABLES);
    assertThat(down(choice)).containsExactly("view-tables", "map");
    look.show(View.BOTH);
    assertThat(button(choice, "map").isVisible()).as("tables have no map").isFalse();
    rooms.show(Middle.PICTURE);
    assertThat(button(choice, "map").isVisible()).isTrue();
    assertThat(choice.lookup("#views").lookup("#map")).as("it is no view").isNull();
  }

  @Test
  void the_title_is_whole_where_there_is_room_else_what_comes_before_the_colon() {
    DataSetTitle title = new DataSetTitle("The party: bodies, seats, alliances and rivalries");
    new Scene(title);
    title.applyCss();
    title.resize(title.prefWidth(-1), title.prefHeight(-1));
    title.layout();
    assertThat(seen(title)).containsExactly("The party: bodies, seats, alliances and rivalries");
    title.resize(title.prefWidth(-1) - 20, title.prefHeight(-1));
    title.requestLayout();
    title.layout();
    assertThat(seen(title)).containsExactly("The party");
  }

  private static List<String> seen(DataSetTitle title) {
    return title.getChildrenUnmodifiable().stream()
        .filter(Node::isVisible)
        .map(label -> ((Label) label).getText())
        .toList();
  }
}
