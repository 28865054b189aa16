package apparat.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.model.Selection;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.app.timebar.TimeBar;
import apparat.drawing.TextMark;
import apparat.history.naming.NameOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A reader of Russian finds bodies and factions called as the people are: in Russian. */
@InTheWindow
class NamesInRussianInTheWindowTest {

  private static Reader readingRussian(String day) {
    Reader reader = Reader.atTheWindow();
    reader.resize(1600, 900);
    reader.time().showDate(LocalDate.parse(day));
    toggle(reader);
    reader.waitForPicture();
    return reader;
  }

  private static void toggle(Reader reader) {
    ((MenuButton) reader.node("menu"))
        .getItems().stream()
            .filter(item -> "Names in Russian".equals(item.getText()))
            .forEach(
                item -> {
                  ((CheckMenuItem) item).setSelected(!((CheckMenuItem) item).isSelected());
                  item.fire();
                });
    Pulses.settle();
  }

  private static List<String> drawn(Reader reader) {
    return reader.picture().frameProperty().get().marks().stream()
        .filter(TextMark.class::isInstance)
        .map(mark -> ((TextMark) mark).text())
        .toList();
  }

  @Test
  void the_hierarchy_calls_bodies_panels_and_camps_so() {
    try (Reader reader = readingRussian("1926-10-23")) {
      assertThat(drawn(reader))
          .contains("Политбюро", "Оргбюро", "Центральный комитет", "Моссовет", "Ленсовет")
          .contains("Ленинград", "Контрольная комиссия", "Окружение Сталина", "С")
          .doesNotContain("Politburo", "Orgburo", "Central Committee", "Moscow Soviet")
          .doesNotContain("Leningrad", "Control Commission", "Stalin's circle", "S");
      toggle(reader);
      reader.waitForPicture();
      assertThat(drawn(reader))
          .contains("Politburo", "Stalin's circle")
          .doesNotContain("Политбюро");
    }
  }

  @Test
  void the_map_and_both_pictures_call_groups_so() {
    try (Reader reader = readingRussian("1926-10-23")) {
      reader.press(KeyCode.DIGIT2);
      reader.waitForPicture();
      assertThat(drawn(reader)).contains("Окружение Сталина", "Политбюро");
      reader.press(KeyCode.DIGIT3);
      reader.waitForPicture();
      assertThat(drawn(reader)).contains("Окружение Сталина", "Оргбюро");
    }
  }

  @Test
  void the_panel_and_what_is_found_call_them_so() {
    try (Reader reader = readingRussian("1926-10-23")) {
      reader.selection().selectPerson("stalin");
      Pulses.settle();
      assertThat(reader.words("side-panel"))
          .contains("Политическое бюро ЦК, member", "Окружение Сталина")
          .doesNotContain("Politburo, member");
      reader.press(KeyCode.ESCAPE);

      for (String[] sought :
          new String[][] {
            {"Politburo", "Политическое бюро ЦК"}, {"United Opposition", "Объединённая оппозиция"}
          }) {
        reader.press(KeyCode.CONTROL, KeyCode.F);
        ((TextField) reader.node("search")).setText(sought[0]);
        Pulses.settle();
        assertThat(reader.words("findings")).contains(sought[1]);
        reader.press(KeyCode.ENTER);
        assertThat(reader.words("side-panel")).contains(sought[1], sought[0]);
      }
    }
  }

  /** No English preposition can give a Russian name its ending: it stands as a title. */
  @Test
  void in_English_sentences_Russian_names_of_groups_stand_as_titles() {
    try (Reader reader = readingRussian("1924-06-05")) {
      reader.selection().selectPerson("zinoviev");
      Pulses.settle();
      assertThat(reader.words("side-panel"))
          .contains("in «Тройка» and «Семёрка»")
          .doesNotContain("the Тройка", "the Семёрка");
      reader.selection().select(new Selection.OfStory("zinoviev"));
      Pulses.settle();
      assertThat(reader.words("side-panel")).contains("Becomes a leader of «Семёрка»");
      toggle(reader);
      assertThat(reader.words("side-panel")).contains("Becomes a leader of the Septet");
    }
  }

  @Test
  void lanes_of_the_time_bar_and_groups_to_choose_from_are_called_so() {
    try (Reader reader = readingRussian("1924-06-05")) {
      TimeBar bar = (TimeBar) reader.node("time-bar");
      TreeSet<String> told = new TreeSet<>();
      for (double y = 2; y < bar.getHeight(); y += 5) {
        reader.hover(bar, bar.scale().x(LocalDate.of(1926, 9, 1)), y);
        reader.find("hint").ifPresent(hint -> told.add(reader.words("hint-layer")));
      }
      assertThat(told.toString()).contains("Окружение Сталина").doesNotContain("Stalin's app");

      reader.press(KeyCode.DIGIT2);
      reader.press(KeyCode.M);
      reader.waitForPicture();
      List<String> groups = new ArrayList<>();
      ((Parent) reader.node("map-groups"))
          .getChildrenUnmodifiable()
          .forEach(box -> groups.add(((CheckBox) box).getText()));
      assertThat(groups)
          .contains("Тройка", "Окружение Сталина")
          .isSortedAccordingTo(new NameOrder());
    }
  }

  @Test
  void the_tables_call_them_so_and_sort_by_what_they_say() {
    try (Reader reader = readingRussian("1926-10-23")) {
      reader.press(KeyCode.DIGIT4);
      TableView<?> table = (TableView<?>) reader.node("table");
      var body =
          table.getColumns().stream()
              .filter(c -> c.getText().equals("Body"))
              .findFirst()
              .orElseThrow();
      sort(table, body);
      Pulses.settle();
      List<String> names = new ArrayList<>();
      for (int row = 0; row < table.getItems().size(); row++) {
        String name = ((apparat.session.tables.Cell) body.getCellData(row)).written();
        if (!name.isBlank()) {
          names.add(name);
        }
      }
      assertThat(names).contains("Политическое бюро ЦК").isSortedAccordingTo(new NameOrder());
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> void sort(TableView<T> table, Object column) {
    table.getSortOrder().setAll((javafx.scene.control.TableColumn<T, ?>) column);
  }
}
