package apparat.app.springs;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.LookModel;
import apparat.app.look.NamedHistory;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.Party;
import apparat.record.Certainty;
import apparat.record.Tie;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.AlliancesView;
import apparat.view.alliances.Maps;
import apparat.view.alliances.scene.Filter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In free play people and ties bear the signs that they bear on the map. */
class LikeOnTheMapTest {

  private static final AlliancesView VIEW = Maps.VIEW;

  private final LookModel look = new LookModel();

  private Drawing play(LocalDate day, Drawing map) {
    SpringsModel model = new SpringsModel(new NamedHistory(Party.history(), look), look);
    model.begin(day, map);
    return model.drawingProperty().get().orElseThrow();
  }

  private static Optional<Mark> find(Drawing drawing, String key) {
    return drawing.marks().stream().filter(mark -> mark.key().equals(key)).findFirst();
  }

  private static List<String> keys(Drawing drawing, String pattern) {
    return drawing.marks().stream().map(Mark::key).filter(key -> key.matches(pattern)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-08-01", "1923-10-20", "1926-07-23"})
  void discs_rings_and_letters(String date) {
    LocalDate day = LocalDate.parse(date);
    Drawing map = VIEW.at(day, AlliancesOptions.DEFAULT);
    Drawing play = play(day, map);
    for (String key : keys(map, "disc/[^/]+(/ring)?")) {
      ShapeMark there = (ShapeMark) find(map, key).orElseThrow();
      ShapeMark here = (ShapeMark) find(play, key).orElseThrow();
      assertThat(here.outline()).as(key).isEqualTo(there.outline());
      assertThat(here.fill()).as(key).isEqualTo(there.fill());
      assertThat(here.stroke()).as(key).isEqualTo(there.stroke());
    }
    assertThat(keys(play, "disc/[^/]+/ring"))
        .containsExactlyInAnyOrderElementsOf(keys(map, "disc/[^/]+/ring"));
    for (String key : keys(map, "disc/[^/]+/letter")) {
      TextMark there = (TextMark) find(map, key).orElseThrow();
      TextMark here = (TextMark) find(play, key).orElseThrow();
      assertThat(here.text()).isEqualTo(there.text());
      assertThat(here.type()).isEqualTo(there.type());
      assertThat(here.colour()).isEqualTo(there.colour());
    }
    assertThat(keys(play, "disc/[^/]+/letter"))
        .as("grey has no letter")
        .containsExactlyInAnyOrderElementsOf(keys(map, "disc/[^/]+/letter"));
  }

  /** What the lines of a pair look like, whatever their order. */
  private static TreeMap<String, List<Stroke>> lines(Drawing drawing, String pattern) {
    TreeMap<String, List<Stroke>> lines = new TreeMap<>();
    for (String key : keys(drawing, pattern)) {
      String[] parts = key.split("/");
      Stroke stroke = ((ShapeMark) find(drawing, key).orElseThrow()).stroke().orElseThrow();
      lines.computeIfAbsent(parts[1] + "/" + parts[2], k -> new ArrayList<>()).add(stroke);
    }
    lines.values().forEach(all -> all.sort((a, b) -> Double.compare(a.width(), b.width())));
    return lines;
  }

  @Test
  void lines() {
    LocalDate day = LocalDate.of(1926, 7, 23);
    Drawing map =
        VIEW.at(day, AlliancesOptions.DEFAULT.filter(new Filter(2, Set.of("alliance"), Set.of())));
    look.map().toggleKind("alliance");
    Drawing play = play(day, map);
    assertThat(lines(play, "tie/[^/]+/[^/]+/\\d+"))
        .isEqualTo(lines(map, "tie/[^/]+/[^/]+/[^/]+(/\\d)?"))
        .isNotEmpty();
  }

  @Test
  void a_doubtful_tie_carries_its_question_mark_and_the_legend_explains_it() {
    LocalDate day = doubtfulDay();
    Drawing map = VIEW.at(day, AlliancesOptions.DEFAULT);
    Drawing play = play(day, map);
    long doubtful =
        Gathering.of(Party.history(), day, look).ties().stream()
            .filter(tie -> tie.certainty() == Certainty.LOW)
            .count();
    assertThat(doubtful).isPositive();
    assertThat(keys(play, "tie/.*/doubt")).hasSize((int) doubtful);
    assertThat(find(play, "legend/map/doubtful")).isPresent();
    look.showDoubtful(false);
    assertThat(keys(play(day, map), "tie/.*/doubt|legend/map/doubtful")).isEmpty();
  }

  /** A day on which a doubtful tie joins two people in view. */
  private LocalDate doubtfulDay() {
    return Party.history().data().ties().stream()
        .filter(tie -> tie.certainty() == Certainty.LOW && tie.strength() > 1)
        .map(Tie::spell)
        .map(spell -> spell.firstDay().plusDays(1))
        .filter(day -> day.isAfter(Party.history().manifest().firstDay()))
        .filter(
            day ->
                Gathering.of(Party.history(), day, look).ties().stream()
                    .anyMatch(tie -> tie.certainty() == Certainty.LOW))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"1924-06-02, 1600, 900", "1924-06-02, 1250, 540", "1927-12-18, 960, 540"})
  void everybody_who_has_a_name_there_has_one_where_the_springs_stand_still(
      LocalDate day, double width, double height) {
    Drawing map = Maps.on((int) width + "x" + (int) height, day);
    look.reduceMotion(true);
    Drawing play = play(day, map);
    assertThat(keys(play, "name/[^/]+")).containsAll(keys(map, "name/[^/]+"));
    for (String name : keys(play, "name/[^/]+")) {
      assertThat(keys(play, "tie/.*/doubt"))
          .as(name)
          .noneMatch(sign -> box(play, sign).overlaps(box(play, name)));
    }
  }

  /** Who steps back has a pale name on solid paper: lines would shine through a faint one. */
  @Test
  void names_keep_off_the_line_around_the_selected_person_and_no_line_shines_through_them() {
    LocalDate day = LocalDate.of(1924, 6, 2);
    Drawing map = Maps.on("1250x540", day);
    look.reduceMotion(true);
    SpringsModel model = new SpringsModel(new NamedHistory(Party.history(), look), look);
    model.begin(day, map);
    for (String name : keys(map, "name/[^/]+")) {
      String person = name.substring("name/".length());
      model.select(Optional.of(person));
      Drawing play = model.drawingProperty().get().orElseThrow();
      Box line = box(play, "selected");
      for (String other : keys(play, "name/[^/]+")) {
        Box letters = box(play, other);
        Box core = letters.grownTo(letters.width(), 0.8 * letters.height());
        assertThat(core.overlaps(line)).as(other + " beside " + person).isFalse();
        assertThat(((TextMark) find(play, other).orElseThrow()).opacity()).as(other).isEqualTo(1);
      }
    }
  }

  private static Box box(Drawing drawing, String key) {
    return find(drawing, key).orElseThrow().bounds();
  }

  @Test
  void themes() {
    LocalDate day = LocalDate.of(1926, 7, 23);
    look.useTheme(Theme.DARK);
    Drawing map = VIEW.at(day, AlliancesOptions.DEFAULT.in(Theme.DARK));
    Drawing play = play(day, map);
    for (String key : keys(map, "disc/[^/]+")) {
      assertThat(((ShapeMark) find(play, key).orElseThrow()).fill())
          .as(key)
          .isEqualTo(((ShapeMark) find(map, key).orElseThrow()).fill());
    }
    assertThat(play.ground()).isEqualTo(map.ground());
  }
}
