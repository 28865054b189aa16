package apparat.app.map;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.LookModel;
import apparat.app.model.Agenda;
import apparat.app.model.TimeModel;
import apparat.app.robot.InTheWindow;
import apparat.history.History;
import apparat.history.Sample;
import apparat.layout.alliances.Dial;
import apparat.session.View;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is chosen in the panel of the map is what the map is asked, and the other way around. */
@InTheWindow
class MapPanelTest {

  private static final History HISTORY =
      new Sample()
          .person("ann", "")
          .person("ben", "")
          .side("early", "declared", "", "1921-01-01", "1923-01-01")
          .side("late", "declared", "", "1923-01-01", "1927-01-01")
          .side("always", "declared", "", "", "")
          .tie("ann", "+", "ben", 3, "", "")
          .tie("ann", "+", "ben", "mentor", 2, "", "")
          .tie("ben", "+", "ann", 2, "", "")
          .history();

  private final LookModel look = new LookModel();
  private final TimeModel time = new TimeModel(Agenda.of(HISTORY), LocalDate.of(1922, 6, 1));
  private int plays;
  private int leaves;
  private MapPanel panel;

  @BeforeEach
  void thePanelLiesOpenBesideTheMap() {
    look.show(View.ALLIANCES);
    look.map().togglePanel();
  }

  private MapPanel panel() {
    if (panel == null) {
      panel =
          new MapPanel(look, time, new MapChoices(() -> HISTORY), () -> plays++, () -> leaves++);
    }
    return panel;
  }

  private static Stream<Node> all(Node node) {
    Stream<Node> below =
        node instanceof ScrollPane scroll
            ? all(scroll.getContent())
            : node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(MapPanelTest::all)
                : Stream.empty();
    return Stream.concat(Stream.of(node), below);
  }

  private ButtonBase button(String id) {
    return all(panel())
        .filter(node -> id.equals(node.getId()))
        .map(ButtonBase.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id));
  }

  private boolean down(String id) {
    return switch (button(id)) {
      case ToggleButton toggle -> toggle.isSelected();
      case CheckBox box -> box.isSelected();
      default -> throw new AssertionError(id + " is not chosen or left");
    };
  }

  private void choose(String id) {
    button(id).fire();
  }

  private List<String> groups() {
    return all(panel())
        .map(Node::getId)
        .filter(id -> id != null && id.startsWith("group-"))
        .toList();
  }

  @Test
  void one_dial_at_a_time_is_down_and_stays_down_when_pressed_again() {
    assertThat(down("dial-anchored")).isTrue();
    choose("dial-still");
    assertThat(look.map().dialProperty().get()).isEqualTo(Dial.STILL);
    assertThat(down("dial-anchored")).isFalse();
    choose("dial-still");
    assertThat(down("dial-still")).isTrue();
    look.map().turn(Dial.FOLLOWS);
    assertThat(down("dial-follows")).isTrue();
    assertThat(down("dial-still")).isFalse();
  }

  @Test
  void each_setting_of_the_dial_is_told_in_a_sentence() {
    Label words =
        all(panel())
            .filter(node -> "dial-words".equals(node.getId()))
            .map(Label.class::cast)
            .findFirst()
            .orElseThrow();
    for (String id : List.of("dial-still", "dial-anchored", "dial-follows")) {
      choose(id);
      assertThat(words.getText()).isNotBlank();
      assertThat(button(id).getTooltip().getText()).endsWith(words.getText());
      assertThat(button(id).getAccessibleText()).endsWith(words.getText());
    }
    look.map().turn(Dial.STILL);
    assertThat(words.getText()).isEqualTo("Everybody keeps one place for all the years.");
  }

  @Test
  void a_cross_closes_the_panel_and_gives_the_keys_to_the_picture() {
    choose("close-map");
    assertThat(look.map().panelOpenProperty().get()).isFalse();
    assertThat(leaves).isEqualTo(1);
  }

  @Test
  void strengths_go_from_close_to_all() {
    assertThat(down("ties-plain")).isTrue();
    choose("ties-close");
    assertThat(look.map().filterProperty().get().strength()).isEqualTo(3);
    choose("ties-all");
    assertThat(look.map().filterProperty().get().strength()).isEqualTo(1);
    assertThat(down("ties-close")).isFalse();
  }

  @Test
  void kinds_are_those_of_the_data_set_and_are_chosen_and_given_up() {
    choose("kind-mentor");
    assertThat(look.map().filterProperty().get().kinds()).containsExactly("mentor");
    choose("kind-alliance");
    choose("kind-mentor");
    assertThat(look.map().filterProperty().get().kinds()).containsExactly("alliance");
    look.map().showAll();
    assertThat(down("kind-alliance")).isFalse();
  }

  @Test
  void groups_follow_the_day_and_a_chosen_one_stays_to_be_given_up() {
    assertThat(groups()).containsExactly("group-always", "group-early");
    choose("group-early");
    assertThat(look.map().filterProperty().get().factions()).containsExactly("early");
    time.showDate(LocalDate.of(1924, 6, 1));
    assertThat(groups()).containsExactly("group-always", "group-early", "group-late");
    assertThat(down("group-early")).isTrue();
    choose("group-early");
    assertThat(groups()).containsExactly("group-always", "group-late");
    assertThat(look.map().filterProperty().get().factions()).isEmpty();
  }

  @Test
  void everybody_is_a_switch_that_shows_what_holds() {
    choose("everybody");
    assertThat(look.map().everybodyProperty().get()).isTrue();
    look.map().showEverybody(false);
    assertThat(down("everybody")).isFalse();
  }

  @Test
  void it_is_seen_only_beside_a_map_and_when_it_was_opened() {
    assertThat(panel().isVisible()).isTrue();
    look.show(View.HIERARCHY);
    assertThat(panel().isVisible()).isFalse();
    look.show(View.BOTH);
    assertThat(panel().isVisible()).isTrue();
    look.map().closePanel();
    assertThat(panel().isVisible()).isFalse();
    assertThat(panel().isManaged()).isFalse();
  }

  @Test
  void free_play_begins_from_it() {
    assertThat(button("free-play").getTooltip().getText()).endsWith("  X");
    choose("free-play");
    assertThat(plays).isEqualTo(1);
  }

  @Test
  void every_choice_says_what_it_is_to_those_who_do_not_see_it() {
    assertThat(all(panel()).filter(ToggleButton.class::isInstance))
        .hasSize(6)
        .allMatch(node -> node.getAccessibleText().contains(": "));
  }
}
