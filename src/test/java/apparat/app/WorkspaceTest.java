package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Opening.Opened;
import apparat.app.look.LookModel;
import apparat.app.look.Sight;
import apparat.app.model.Step;
import apparat.app.model.Tasks;
import apparat.app.robot.InLine;
import apparat.app.side.SidePanel;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Theme;
import apparat.session.Document;
import apparat.session.View;
import apparat.view.alliances.scene.Way;
import apparat.view.frame.Language;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The models of an open data set together, without a toolkit. */
class WorkspaceTest {

  private final List<Throwable> failures = new ArrayList<>();
  private final LookModel look = new LookModel();
  private final Workspace workspace =
      new Workspace(Bolsheviks.OPENED, look, new InLine(), failures::add);

  private Drawing shown() {
    workspace.advance(2);
    return frame();
  }

  private Drawing frame() {
    return workspace.picture().frameProperty().get();
  }

  private boolean shows(Sight sight) {
    return shown()
        .equals(workspace.document().hierarchy(sight.day(), sight.size(), sight.hierarchy()));
  }

  @Test
  void begins_settled_with_the_picture_that_was_drawn_before() {
    assertThat(workspace.restless()).isFalse();
    assertThat(workspace.picture().frameProperty().get()).isSameAs(Bolsheviks.OPENED.drawing());
  }

  @Test
  void a_selected_person_is_selected_in_the_picture_and_stays_so_through_time() {
    workspace.selection().selectPerson("trotsky");
    workspace.time().stepForward(Step.KEY_MOMENT);

    assertThat(workspace.picture().sight().selected()).contains("trotsky");
    assertThat(shows(workspace.picture().sight())).isTrue();
  }

  @Test
  void a_selected_body_is_framed_and_nothing_else_changes_in_the_picture() {
    List<Mark> before = Bolsheviks.OPENED.drawing().marks();
    workspace.selection().selectBody("politburo");

    assertThat(shown().marks()).containsAll(before);
    assertThat(shown().marks())
        .filteredOn(mark -> !before.contains(mark))
        .isNotEmpty()
        .allMatch(mark -> mark.key().startsWith("named/"));
  }

  @Test
  void wishes_of_the_reader_reach_the_picture() {
    look.useTheme(Theme.DARK);
    look.useLanguage(Language.RU);
    look.showDoubtful(false);
    look.toggleWing("army");

    assertThat(workspace.picture().sight().hierarchy())
        .extracting("theme", "language", "doubtful", "unfolded")
        .containsExactly(Theme.DARK, Language.RU, false, Set.of("army"));
    assertThat(shows(workspace.picture().sight())).isTrue();
  }

  @Test
  void another_form_of_the_page_keeps_the_day() {
    LocalDate day = workspace.time().day();
    workspace.resize(1600, 1100);

    assertThat(workspace.picture().sight().day()).isEqualTo(day);
    assertThat(shown().height()).isEqualTo(1100);
  }

  @Test
  void people_are_seen_going_to_their_places_on_a_page_of_another_form() {
    look.show(View.ALLIANCES);
    workspace.resize(1600, 560);
    double wide = shown().width();

    workspace.resize(1292, 560);
    workspace.advance(0.1);
    assertThat(frame().width()).isStrictlyBetween(1250.0, wide);
    assertThat(workspace.restless()).isTrue();
    assertThat(shown().width()).isEqualTo(1250);
    assertThat(workspace.restless()).isFalse();
  }

  @Test
  void with_reduced_motion_the_page_of_another_form_is_there_at_once() {
    look.reduceMotion(true);
    look.show(View.ALLIANCES);
    workspace.resize(1600, 560);
    shown();
    workspace.resize(1292, 560);

    assertThat(frame().width()).isEqualTo(1250);
    assertThat(workspace.restless()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = View.class,
      names = {"ALLIANCES", "BOTH"})
  void nobody_waits_for_the_layout_of_the_map_when_a_panel_opens_or_closes(View view) {
    Opened own = Opening.read(Document.shipped(), look);
    var patient = new Workspace(own, look, new AtOnce(), failures::add);
    look.show(view);
    patient.resize(1920, 600);
    patient.advance(2);
    patient.lookAhead();
    int before = patient.document().layouts().begun();

    patient.selection().selectPerson("zinoviev");
    patient.resize(1920 - SidePanel.WIDTH, 600);
    patient.advance(2);
    assertThat(patient.picture().shown().size().width()).isLessThan(1650);
    assertThat(patient.document().layouts().begun()).isEqualTo(before);
  }

  @Test
  void what_was_not_drawn_ahead_as_something_else_was_wanted_is_drawn_the_next_time() {
    var later = new Later();
    Opened own = Opening.read(Document.shipped(), look);
    var patient = new Workspace(own, look, later, failures::add);
    look.show(View.ALLIANCES);
    patient.resize(1920, 600);
    later.all();
    patient.advance(2);
    patient.lookAhead();
    patient.time().stepForward(Step.CHANGE); // before anything was drawn ahead
    later.all();
    patient.advance(2);
    later.all();
    int before = patient.document().layouts().begun();

    patient.resize(1920 - SidePanel.WIDTH, 600);
    later.all();
    assertThat(patient.document().layouts().begun()).isEqualTo(before);
  }

  @Test
  void on_the_way_to_a_day_the_days_are_drawn_to_which_a_quick_reader_goes_next() {
    Opened own = Opening.read(Document.shipped(), look);
    var quick = new Workspace(own, look, new AtOnce(), failures::add);
    quick.resize(1600, 900);
    quick.advance(2);
    quick.lookAhead();

    quick.time().stepForward(Step.EVENT);
    assertThat(quick.restless()).isTrue();
    var agenda = quick.time().agenda();
    for (Step step : Step.values()) {
      LocalDate next = agenda.next(quick.time().day(), step);
      assertThat(quick.picture().isAtHand(quick.sight(next))).as("%s", step).isTrue();
    }
  }

  /** Does what is to be done when the test says so, and draws ahead. */
  private static final class Later implements Tasks {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Tasks inLine = new InLine();

    void all() {
      while (!waiting.isEmpty()) {
        waiting.poll().run();
      }
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
      waiting.add(() -> inLine.run(work, done, failed));
    }

    @Override
    public <T> void beside(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
      run(work, done, failed);
    }

    @Override
    public boolean workAhead() {
      return true;
    }
  }

  /** Draws ahead too, as the window does. */
  private static final class AtOnce implements Tasks {

    private final Tasks inLine = new InLine();

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
      inLine.run(work, done, failed);
    }

    @Override
    public <T> void beside(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
      inLine.run(work, done, failed);
    }

    @Override
    public boolean workAhead() {
      return true;
    }
  }

  @Test
  void the_same_day_is_the_same_picture_whichever_way_one_came() {
    Random random = new Random(7);
    LocalDate day = LocalDate.of(1926, 1, 5);
    workspace.time().showDate(day);
    Drawing first = shown();
    for (int i = 0; i < 12; i++) {
      LocalDate other = workspace.time().agenda().first().plusDays(random.nextInt(2400));
      if (i % 2 == 0) {
        workspace.time().scrub(other);
      } else {
        workspace.time().showDate(other);
      }
      workspace.advance(random.nextDouble());
    }
    workspace.time().showDate(day);

    assertThat(shown().equals(first)).isTrue();
  }

  @Test
  void while_something_moves_it_is_restless() {
    workspace.time().stepForward(Step.KEY_MOMENT);
    assertThat(workspace.restless()).isTrue();
    workspace.advance(0.5);
    assertThat(workspace.restless()).isTrue();
    workspace.advance(0.7);
    assertThat(workspace.restless()).isFalse();
  }

  @Test
  void with_reduced_motion_a_step_is_over_soon() {
    look.reduceMotion(true);
    workspace.time().stepForward(Step.KEY_MOMENT);
    workspace.advance(0.16);

    assertThat(workspace.restless()).isFalse();
  }

  @Test
  void plays_through_the_whole_period_without_a_failure() {
    workspace.time().showFirst();
    workspace.time().stopAtKeyMoments(false);
    workspace.time().playAt(4);
    workspace.time().play();
    for (int i = 0; i < 400 && workspace.time().playingProperty().get(); i++) {
      workspace.advance(0.13);
      workspace.advance(0.13);
    }

    assertThat(failures).isEmpty();
    assertThat(workspace.time().day()).isEqualTo(workspace.time().agenda().last());
    assertThat(shows(workspace.picture().sight())).isTrue();
  }

  @Test
  void finds_people_in_both_alphabets() {
    workspace.search().search("Троцкий");
    workspace.search().choose();
    assertThat(workspace.selection().person()).contains("trotsky");

    workspace.search().search("zinov");
    workspace.search().choose();
    assertThat(workspace.selection().person()).contains("zinoviev");
  }

  @Test
  void the_chain_between_two_people_is_lit_on_the_map_follows_the_day_and_goes_out() {
    look.show(View.ALLIANCES);
    workspace.selection().selectPerson("stalin");
    workspace.connections().begin();
    workspace.connections().search().search("Троцкий");
    workspace.connections().search().choose();

    assertThat(lit().people()).startsWith("stalin").endsWith("trotsky");
    assertThat(shown().marks()).extracting(Mark::key).contains("named/stalin", "named/trotsky");

    workspace.time().showDate(LocalDate.of(1926, 8, 1));
    assertThat(workspace.picture().sight().day()).isEqualTo(LocalDate.of(1926, 8, 1));
    assertThat(lit()).isEqualTo(workspace.connections().wayOn(LocalDate.of(1926, 8, 1)));
    assertThat(lit().isEmpty()).isFalse();

    workspace.connections().close();
    assertThat(lit().isEmpty()).isTrue();
    assertThat(shown().marks()).extracting(Mark::key).contains("selected");
  }

  private Way lit() {
    return workspace.picture().sight().alliances().way();
  }
}
