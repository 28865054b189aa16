package apparat.app.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.LookModel;
import apparat.app.model.Agenda;
import apparat.app.model.RoomsModel;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.app.robot.FakeOutside;
import apparat.app.robot.InLine;
import apparat.app.robot.InTheWindow;
import apparat.history.Party;
import apparat.io.CannotRead;
import apparat.lecture.Moment;
import apparat.session.Document;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel in which a lecture is prepared: what is written in it is the lecture. */
@InTheWindow
class LecturePanelTest {

  private static final Document DOCUMENT = open();

  @TempDir Path folder;

  private final List<String> done = new ArrayList<>();
  private final TimeModel time =
      new TimeModel(Agenda.of(Party.history()), LocalDate.of(1922, 4, 3));
  private final LectureModel model =
      new LectureModel(
          new Sights(
              Party.history(),
              time,
              new LookModel(),
              new SelectionModel(),
              new RoomsModel(),
              () -> {}),
          "party");
  private Optional<Scene> made = Optional.empty();

  private static Document open() {
    try {
      return Document.open(Document.shipped());
    } catch (CannotRead e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Made where the window lives: on the thread of the test. */
  private Scene scene() {
    Scene scene = made.orElseGet(this::furnish);
    made = Optional.of(scene);
    return scene;
  }

  private Scene furnish() {
    FakeOutside outside = new FakeOutside();
    outside.userFolder = folder;
    Shelf shelf =
        new Shelf(
            model, DOCUMENT, outside.with(new InLine()), done::add, failure -> done.add("failed"));
    Scene scene =
        new Scene(
            new LecturePanel(
                model,
                shelf,
                () -> done.add("present"),
                () -> done.add("leave"),
                () -> done.add("back")));
    scene.getRoot().applyCss();
    return scene;
  }

  private Node node(String id) {
    return scene().lookup("#" + id);
  }

  private Button button(String id) {
    return (Button) node(id);
  }

  private void write(String id, String words) {
    ((TextInputControl) node(id)).setText(words);
  }

  private String figures() {
    return ((Labeled) node("lecture-figures")).getText();
  }

  private static void press(Node node, KeyCode code, boolean shift, boolean ctrl, boolean alt) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, alt, false));
  }

  private void three() {
    for (String day : List.of("1922-04-03", "1924-01-21", "1926-07-23")) {
      time.showDate(LocalDate.parse(day));
      button("mark-moment").fire();
    }
  }

  private List<LocalDate> days() {
    return model.lecture().moments().stream().map(Moment::day).toList();
  }

  @Test
  void with_nothing_marked_it_says_what_to_do_and_offers_a_ready_one() {
    assertThat(figures()).isEqualTo("No moment yet");
    assertThat(node("lecture-empty").isVisible()).isTrue();
    assertThat(button("present").isDisabled()).isTrue();
    assertThat(button("undo").isDisabled()).isTrue();
    button("ready-who-rose-who-fell").fire();
    assertThat(model.lecture().size()).isEqualTo(14);
    assertThat(node("lecture-empty").isVisible()).isFalse();
    assertThat(node("lecture-empty").isManaged()).isFalse();
  }

  @Test
  void it_counts_moments_and_minutes_and_says_whether_they_are_saved() {
    button("mark-moment").fire();
    assertThat(figures()).isEqualTo("1 moment; not saved");
    button("mark-moment").fire();
    write("lecture-minutes", "20");
    assertThat(figures()).isEqualTo("2 moments, 20 minutes planned; not saved");
    model.savedTo(folder.resolve("my.lecture.json"), model.lecture());
    assertThat(figures()).isEqualTo("2 moments, 20 minutes planned; saved in my.lecture.json");
  }

  @Test
  void minutes_are_a_number_of_at_most_three_figures() {
    write("lecture-minutes", "45");
    write("lecture-minutes", "45 or so");
    assertThat(model.lecture().minutes()).as("what is no number changes nothing").isEqualTo(45);
    write("lecture-minutes", "4500");
    assertThat(model.lecture().minutes()).isEqualTo(45);
    write("lecture-minutes", "");
    assertThat(model.lecture().minutes()).isZero();
  }

  @Test
  void captions_and_notes_are_written_in_place() {
    three();
    write("caption-2", "Lenin is dead");
    write("notes-2", "Pause here.");
    assertThat(model.lecture().moments().get(1).caption()).isEqualTo("Lenin is dead");
    assertThat(model.lecture().moments().get(1).notes()).isEqualTo("Pause here.");
    model.undo();
    model.undo();
    assertThat(((TextField) node("caption-2")).getText()).isEqualTo("Lenin dies");
    assertThat(((TextArea) node("notes-2")).getText()).isEmpty();
    write("lecture-title", "Rise");
    assertThat(model.lecture().title()).isEqualTo("Rise");
    model.undo();
    assertThat(((TextField) node("lecture-title")).getText()).isEmpty();
  }

  @Test
  void only_the_chosen_moment_is_open_and_choosing_goes_to_its_day() {
    three();
    button("moment-1").fire();
    assertThat(time.day()).isEqualTo("1922-04-03");
    assertThat(node("words-1").isVisible()).isTrue();
    assertThat(node("words-2").isVisible()).isFalse();
    press(button("moment-1"), KeyCode.DOWN, false, false, false);
    assertThat(node("words-2").isVisible()).isTrue();
    assertThat(time.day()).isEqualTo("1924-01-21");
    press(button("moment-2"), KeyCode.UP, false, false, false);
    press(button("moment-1"), KeyCode.UP, false, false, false);
    assertThat(time.day()).as("there is none before").isEqualTo("1922-04-03");
  }

  @Test
  void moments_are_moved_copied_retaken_and_removed_by_their_buttons() {
    three();
    button("earlier-3").fire();
    assertThat(days()).extracting(LocalDate::getYear).containsExactly(1922, 1926, 1924);
    button("later-2").fire();
    assertThat(days()).extracting(LocalDate::getYear).containsExactly(1922, 1924, 1926);
    button("copy-moment-3").fire();
    assertThat(days()).hasSize(4);
    time.showDate(LocalDate.of(1927, 12, 2));
    button("retake-4").fire();
    assertThat(days().getLast()).isEqualTo("1927-12-02");
    button("remove-4").fire();
    assertThat(days()).hasSize(3);
    press(button("moment-1"), KeyCode.DELETE, false, false, false);
    assertThat(days()).extracting(LocalDate::getYear).containsExactly(1924, 1926);
  }

  @Test
  void keys_of_the_panel_move_undo_and_redo() {
    three();
    press(button("moment-3"), KeyCode.UP, false, false, true);
    assertThat(days()).extracting(LocalDate::getYear).containsExactly(1922, 1926, 1924);
    press(button("moment-2"), KeyCode.DOWN, false, false, true);
    assertThat(days()).extracting(LocalDate::getYear).containsExactly(1922, 1924, 1926);
    press(node("lecture-title"), KeyCode.Z, false, true, false);
    assertThat(days()).extracting(LocalDate::getYear).containsExactly(1922, 1926, 1924);
    press(node("lecture-title"), KeyCode.Z, true, true, false);
    assertThat(days()).extracting(LocalDate::getYear).containsExactly(1922, 1924, 1926);
    press(node("lecture-title"), KeyCode.Z, false, true, false);
    press(node("lecture-title"), KeyCode.Y, false, true, false);
    assertThat(days()).extracting(LocalDate::getYear).containsExactly(1922, 1924, 1926);
  }

  @Test
  void undo_and_redo_say_what_they_would_do() {
    button("mark-moment").fire();
    assertThat(button("undo").getAccessibleText()).startsWith("Undo: ");
    assertThat(button("redo").isDisabled()).isTrue();
    button("undo").fire();
    assertThat(button("undo").isDisabled()).isTrue();
    assertThat(button("redo").getAccessibleText()).startsWith("Redo: ");
    button("redo").fire();
    assertThat(model.lecture().size()).isEqualTo(1);
  }

  @Test
  void it_is_presented_and_left_by_button() {
    button("mark-moment").fire();
    button("present").fire();
    button("close-lecture").fire();
    assertThat(done).containsExactly("present", "leave");
  }
}
