package apparat.app.springs;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.LookModel;
import apparat.app.look.NamedHistory;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.history.Party;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.AlliancesView;
import apparat.view.alliances.Maps;
import apparat.view.frame.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpringsModelTest {

  private static final LocalDate AUTUMN = LocalDate.of(1926, 9, 1);
  private static final AlliancesView VIEW = Maps.VIEW;
  private static final Drawing MAP = VIEW.at(AUTUMN, AlliancesOptions.DEFAULT);

  private final LookModel look = new LookModel();
  private final SpringsModel model =
      new SpringsModel(new NamedHistory(Party.history(), look), look);

  private void begin() {
    model.begin(AUTUMN, MAP);
  }

  private void settle() {
    for (int i = 0; i < 2500 && model.restlessProperty().get(); i++) {
      model.step();
    }
    assertThat(model.restlessProperty().get()).as("comes to rest").isFalse();
  }

  private Drawing seen() {
    return model.drawingProperty().get().orElseThrow();
  }

  private static Optional<Mark> find(Drawing drawing, String key) {
    return drawing.marks().stream().filter(mark -> mark.key().equals(key)).findFirst();
  }

  private Point place(String person) {
    Box box = find(seen(), "disc/" + person).orElseThrow().bounds();
    return new Point(box.centreX(), box.centreY());
  }

  private double distance(String one, String other) {
    return Math.hypot(place(one).x() - place(other).x(), place(one).y() - place(other).y());
  }

  @Test
  void begins_with_the_people_of_the_map_in_their_places() {
    begin();
    List<Mark> discs =
        MAP.marks().stream()
            .filter(m -> m.meaning().filter(d -> d.dataKey().startsWith("person/")).isPresent())
            .toList();

    assertThat(discs).isNotEmpty();
    assertThat(discs)
        .allSatisfy(
            disc -> {
              Box here = find(seen(), disc.key()).orElseThrow().bounds();
              assertThat(here.centreX()).isEqualTo(disc.bounds().centreX());
              assertThat(here.centreY()).isEqualTo(disc.bounds().centreY());
              assertThat(here.width()).isEqualTo(disc.bounds().width());
            });
    assertThat(seen().marks().stream().filter(m -> m.key().startsWith("name/")))
        .hasSize(discs.size());
  }

  @Test
  void says_that_places_mean_nothing() {
    begin();
    assertThat(seen().description()).contains("places mean nothing here");
    assertThat(find(seen(), "play/meaning")).isPresent();
  }

  @Test
  void friends_come_near_and_everybody_stays_inside_the_frame() {
    begin();
    settle();
    assertThat(distance("stalin", "molotov")).isLessThan(distance("stalin", "trotsky"));
    assertThat(seen().marks().stream().filter(mark -> mark.key().startsWith("disc/")))
        .allMatch(mark -> new Box(0, 0, 1600, 900).contains(mark.bounds()));
  }

  @Test
  void nobody_lies_on_somebody_else_nor_is_without_a_name_for_it() {
    begin();
    settle();
    List<Box> discs =
        seen().marks().stream()
            .filter(mark -> mark.key().matches("disc/[^/]+/ground"))
            .map(Mark::bounds)
            .toList();
    for (int i = 0; i < discs.size(); i++) {
      for (Box other : discs.subList(i + 1, discs.size())) {
        Box one = discs.get(i);
        double between =
            Math.hypot(one.centreX() - other.centreX(), one.centreY() - other.centreY());
        assertThat(between).isGreaterThan((one.width() + other.width()) / 2);
      }
    }
    assertThat(seen().marks().stream().filter(mark -> mark.key().startsWith("name/")))
        .hasSizeGreaterThanOrEqualTo(discs.size() - 1);
  }

  @Test
  void who_is_dragged_goes_where_the_pointer_is_and_draws_friends_along() {
    begin();
    settle();
    double before = place("zinoviev").x();
    Point there = new Point(place("trotsky").x() + 400, 400);
    for (int i = 0; i < 200; i++) {
      model.pull("trotsky", there);
      model.step();
    }
    assertThat(place("trotsky").x()).isCloseTo(there.x(), org.assertj.core.data.Offset.offset(1.0));
    assertThat(place("zinoviev").x()).isGreaterThan(before);
    model.letGo();
    settle();
    assertThat(place("trotsky")).isNotEqualTo(there);
  }

  @Test
  void who_is_pinned_stays_and_carries_a_sign() {
    begin();
    model.togglePin("stalin");
    assertThat(find(seen(), "pin/stalin")).isPresent();
    assertThat(seen().marks()).extracting(Mark::key).anyMatch(key -> key.startsWith("legend/pin"));
    model.togglePin("stalin");
    assertThat(find(seen(), "pin/stalin")).isEmpty();
  }

  @Test
  void springs_do_not_move_who_is_pinned() {
    Gathering gathering = Gathering.of(Party.history(), AUTUMN, look);
    Point corner = new Point(50, 60);
    Play play = new Play(Party.history(), gathering, Map.of("stalin", corner), new Point(0, 0));
    play.togglePin("stalin");
    play.pull("trotsky", new Point(900, 900));
    play.letGo("trotsky");
    for (int i = 0; i < 100; i++) {
      play.step();
    }
    assertThat(play.places().get("stalin")).isEqualTo(corner);
    assertThat(play.places().get("trotsky")).isNotEqualTo(new Point(900, 900));
  }

  @Test
  void follows_the_day_and_lets_people_come_and_go() {
    begin();
    settle();
    Point stalin = place("stalin");
    LocalDate early = LocalDate.of(1921, 5, 1);
    model.follow(early);
    assertThat(place("stalin")).isEqualTo(stalin);
    assertThat(find(seen(), "disc/lenin")).as("he lives in 1921").isPresent();
    assertThat(seen().marks().stream().filter(m -> m.key().startsWith("name/")))
        .hasSameSizeAs(Gathering.of(Party.history(), early, look).people().keySet());
    model.follow(AUTUMN);
    assertThat(find(seen(), "disc/lenin")).isEmpty();
  }

  @Test
  void the_same_pulls_give_the_same_picture() {
    SpringsModel other = new SpringsModel(new NamedHistory(Party.history(), look), look);
    other.begin(AUTUMN, MAP);
    begin();
    for (SpringsModel each : List.of(model, other)) {
      each.step();
      each.pull("zinoviev", new Point(300, 300));
      each.step();
      each.letGo();
      each.togglePin("kamenev");
      each.step();
    }
    assertThat(seen()).isEqualTo(other.drawingProperty().get().orElseThrow());
  }

  @Test
  void what_is_put_back_leaves_nothing_and_begins_anew() {
    begin();
    Drawing first = seen();
    model.pull("stalin", new Point(100, 300));
    model.togglePin("trotsky");
    model.end();
    assertThat(model.drawingProperty().get()).isEmpty();
    assertThat(model.restlessProperty().get()).isFalse();
    begin();
    assertThat(seen()).isEqualTo(first);
  }

  @Test
  void with_reduced_motion_it_is_at_rest_at_once() {
    look.reduceMotion(true);
    begin();
    assertThat(model.restlessProperty().get()).isFalse();
    assertThat(distance("stalin", "molotov")).isLessThan(distance("stalin", "trotsky"));
    Point before = place("zinoviev");
    model.pull("trotsky", new Point(200, 300));
    assertThat(place("zinoviev")).as("others wait until he is let go").isEqualTo(before);
    model.letGo();
    assertThat(place("zinoviev")).isNotEqualTo(before);
    assertThat(model.restlessProperty().get()).isFalse();
  }

  @Test
  void takes_up_colours_letters_and_what_the_map_shows() {
    begin();
    look.useTheme(Theme.DARK);
    look.useLanguage(Language.RU);
    model.draw();
    assertThat(seen().ground()).isEqualTo(Theme.DARK.paper());
    assertThat(find(seen(), "name/stalin").orElseThrow())
        .isInstanceOfSatisfying(
            apparat.drawing.TextMark.class, text -> assertThat(text.text()).isEqualTo("Сталин"));
    long ties = seen().marks().stream().filter(m -> m.key().startsWith("tie/")).count();
    look.map().showFrom(3);
    model.follow(AUTUMN);
    assertThat(seen().marks().stream().filter(m -> m.key().startsWith("tie/")).count())
        .isBetween(1L, ties - 1);
  }

  @Test
  void a_selected_person_has_a_ring_and_nobody_is_lost_without_ties() {
    begin();
    model.select(Optional.of("stalin"));
    assertThat(find(seen(), "selected")).isPresent();
    model.follow(LocalDate.of(1921, 3, 8));
    settle();
    assertThat(find(seen(), "disc/stalin")).isPresent();
  }

  @Test
  void at_rest_no_name_stands_on_another() {
    begin();
    model.select(Optional.of("zinoviev"));
    settle();
    List<Box> names =
        seen().marks().stream()
            .filter(mark -> mark.key().startsWith("name/"))
            .map(Mark::bounds)
            .map(box -> box.grown(-2))
            .toList();
    for (int a = 0; a < names.size(); a++) {
      for (int b = a + 1; b < names.size(); b++) {
        assertThat(names.get(a).overlaps(names.get(b))).isFalse();
      }
    }
    assertThat(names).hasSizeGreaterThan(20);
    assertThat(find(seen(), "name/zinoviev")).as("the selected one is always named").isPresent();
  }
}
