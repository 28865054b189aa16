package apparat.app.timebar.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.app.timebar.period.TimeBarData;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.History;
import apparat.history.Party;
import apparat.record.Event;
import apparat.text.Typeface;
import apparat.view.frame.SideColour;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What LOOK.md says of the parts of the time bar, on the shipped data set. */
class PartsOfTheBarTest {

  private static final History HISTORY = Party.history();
  private static final TimeBarData DATA = TimeBarData.withChanges(HISTORY);
  private static final Reach WHOLE = Reach.whole(DATA.first(), DATA.last());

  private static TimeScale scale(double width, Reach reach) {
    return new TimeScale(
        DATA.first(), DATA.last(), reach, TimeBarDrawing.GUTTER, width - TimeBarDrawing.MARGIN);
  }

  private static Drawing ground(double width, boolean open) {
    BarForm form = BarForm.of(DATA.lanes().size(), open);
    return new TimeBarDrawing(DATA, scale(width, WHOLE), form, width, Theme.LIGHT).ground();
  }

  private static List<Mark> marks(Drawing drawing, String prefix) {
    return drawing.marks().stream().filter(mark -> mark.key().startsWith(prefix)).toList();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "3, true", "5, true", "6, true", "1, false", "6, false"})
  void the_parts_lie_one_below_the_other(int lanes, boolean open) {
    BarForm form = BarForm.of(lanes, open);
    assertThat(form.pinY()).isLessThan(form.tickBottom());
    assertThat(form.tickTop()).isLessThan(form.tickBottom());
    if (lanes > 0) {
      assertThat(form.tickBottom()).isLessThan(form.laneTop(0));
      double last = form.laneTop(lanes - 1) + form.laneHeight();
      assertThat(last).isLessThanOrEqualTo(form.barsTop());
      assertThat(form.pitch()).as("lanes do not touch").isGreaterThan(form.laneHeight());
    }
    assertThat(form.barsTop()).isLessThan(form.axis());
    assertThat(form.pill(500, 100).bottom()).isLessThanOrEqualTo(form.height());
    assertThat(form.pill(500, 100).y()).isGreaterThan(form.axis());
  }

  @Test
  void open_lanes_are_fifteen_high_with_names_and_folded_ones_are_stripes() {
    assertThat(BarForm.open(5).laneHeight()).isEqualTo(15);
    assertThat(BarForm.open(5).named()).isTrue();
    assertThat(BarForm.folded(5).named()).isFalse();
    assertThat(BarForm.folded(5).height()).isLessThan(BarForm.open(5).height());
    assertThat(marks(ground(1400, true), "lane/")).anyMatch(TextMark.class::isInstance);
    assertThat(marks(ground(1400, false), "lane/")).noneMatch(TextMark.class::isInstance);
  }

  @Property(tries = 120)
  void pins_hold_every_moment_once_in_order_and_never_touch(
      @ForAll @IntRange(min = 300, max = 2400) int width) {
    List<Pin> pins = Pin.of(DATA.keyMoments(), scale(width, WHOLE));
    List<Event> all = new ArrayList<>();
    pins.forEach(pin -> all.addAll(pin.events()));
    assertThat(all).containsExactlyElementsOf(DATA.keyMoments());
    int number = 1;
    for (int i = 0; i < pins.size(); i++) {
      assertThat(pins.get(i).number()).isEqualTo(number);
      number += pins.get(i).events().size();
      if (i > 0) {
        assertThat(pins.get(i).left()).isGreaterThan(pins.get(i - 1).right());
      }
    }
  }

  @Test
  void a_pin_of_several_leads_to_each_in_turn_and_round() {
    List<Event> three = DATA.keyMoments().subList(0, 3);
    Pin pin = new Pin(100, 1, three);
    List<LocalDate> days = three.stream().map(event -> event.date().first()).toList();
    assertThat(pin.label()).isEqualTo("1–3");
    assertThat(pin.after(LocalDate.of(1927, 1, 1))).isEqualTo(days.get(0));
    assertThat(pin.after(days.get(0))).isEqualTo(days.get(1));
    assertThat(pin.after(days.get(1))).isEqualTo(days.get(2));
    assertThat(pin.after(days.get(2))).isEqualTo(days.get(0));
    assertThat(pin.stands(days.get(1))).isTrue();
    assertThat(pin.stands(days.get(1).plusDays(1))).isFalse();
  }

  @Test
  void from_near_pins_out_of_view_are_not_there_and_keep_their_numbers() {
    Reach near =
        new Reach(LocalDate.of(1926, 1, 1).toEpochDay(), LocalDate.of(1926, 12, 31).toEpochDay());
    List<Pin> pins = Pin.of(DATA.keyMoments(), scale(1400, near));
    assertThat(pins).isNotEmpty();
    for (Pin pin : pins) {
      Event first = pin.events().getFirst();
      assertThat(first.date().first().getYear()).isEqualTo(1926);
      assertThat(pin.number()).isEqualTo(DATA.keyMoments().indexOf(first) + 1);
    }
  }

  @Test
  void the_heights_of_the_bars_grow_with_the_square_root_of_the_changes() {
    Drawing drawing = ground(1400, true);
    int most = DATA.changes().values().stream().mapToInt(count -> count).max().orElseThrow();
    BarForm form = BarForm.of(DATA.lanes().size(), true);
    assertThat(marks(drawing, "changes/19")).hasSize(DATA.changes().size());
    DATA.changes()
        .forEach(
            (month, count) -> {
              Box bar = marks(drawing, "changes/" + month).getFirst().bounds();
              double share = bar.height() / (form.axis() - form.barsTop());
              assertThat(share * share)
                  .as("%s", month)
                  .isCloseTo((double) count / most, within(0.01));
              assertThat(bar.bottom()).isCloseTo(form.axis(), within(0.01));
            });
  }

  @Test
  void a_bar_stands_in_its_month() {
    TimeScale scale = scale(1400, WHOLE);
    Drawing drawing = ground(1400, true);
    for (YearMonth month : DATA.changes().keySet()) {
      Box bar = marks(drawing, "changes/" + month).getFirst().bounds();
      assertThat(bar.x()).isGreaterThanOrEqualTo(scale.held(month.atDay(1)));
      assertThat(bar.right()).isLessThanOrEqualTo(scale.held(month.plusMonths(1).atDay(1)) + 0.01);
    }
  }

  @Property(tries = 150)
  void what_one_points_at_is_near_the_nearest_first_and_of_one_day_the_weightier(
      @ForAll @IntRange(min = 200, max = 1370) int x) {
    TimeScale scale = scale(1400, WHOLE);
    List<Event> near = EventMarks.near(DATA.events(), scale, x);
    assertThat(near)
        .isSortedAccordingTo(
            Comparator.comparing((Event event) -> away(scale, event, x))
                .thenComparing(Event::weight, Comparator.reverseOrder()))
        .allMatch(event -> away(scale, event, x) <= 4);
    assertThat(DATA.events()).filteredOn(event -> away(scale, event, x) <= 4).hasSameSizeAs(near);
  }

  private static double away(TimeScale scale, Event event, int x) {
    return Math.abs(scale.x(event.date().first()) - x);
  }

  @Test
  void of_many_events_at_one_place_the_first_are_named_and_the_rest_counted() {
    List<Event> five = DATA.events().subList(0, 5);
    assertThat(EventMarks.sentence(five).lines()).hasSize(4).last().isEqualTo("and 2 more");
    assertThat(EventMarks.sentence(five)).contains(five.get(0).title(), five.get(2).title());
    assertThat(EventMarks.sentence(five.subList(0, 3)).lines()).hasSize(3);
    assertThat(EventMarks.sentence(five.subList(0, 1))).endsWith(": " + five.getFirst().title());
  }

  @Test
  void the_weightier_an_event_the_higher_its_tick() {
    Drawing drawing = ground(1400, true);
    List<Event> ticks =
        DATA.events().stream()
            .filter(event -> !event.kind().equals("congress"))
            .filter(event -> !DATA.keyMoments().contains(event))
            .toList();
    for (Event one : ticks) {
      for (Event other : ticks) {
        if (one.weight() > other.weight()) {
          assertThat(tick(drawing, one).height()).isGreaterThan(tick(drawing, other).height());
        }
      }
    }
    assertThat(ticks).extracting(Event::weight).contains(1, 2);
  }

  private static Box tick(Drawing drawing, Event event) {
    return drawing.marks().stream()
        .filter(mark -> mark.key().equals("event/" + event.id()))
        .findFirst()
        .orElseThrow()
        .bounds();
  }

  @Test
  void a_key_moment_has_a_pin_and_no_tick() {
    assertThat(marks(ground(1400, true), "event/"))
        .extracting(Mark::key)
        .doesNotContainAnyElementsOf(
            DATA.keyMoments().stream().map(event -> "event/" + event.id()).toList());
  }

  @Test
  void every_span_of_a_lane_says_which_group_it_is_and_when() {
    List<Meaning> told =
        marks(ground(1400, true), "lane/").stream()
            .flatMap(mark -> mark.meaning().stream())
            .toList();
    long spans = DATA.lanes().stream().mapToLong(lane -> lane.spans().size()).sum();
    assertThat(told).hasSize((int) spans);
    DATA.lanes().stream()
        .flatMap(lane -> lane.spans().stream())
        .forEach(
            span ->
                assertThat(told)
                    .extracting(Meaning::sentence)
                    .anyMatch(
                        words ->
                            words.startsWith(span.faction().name() + ": ")
                                && words.contains("Side: " + span.camp().name())));
  }

  @Test
  void the_colour_of_a_lane_is_that_of_its_side() {
    Drawing light = ground(1400, true);
    DATA.lanes().stream()
        .flatMap(lane -> lane.camps().stream())
        .forEach(
            camp -> {
              String own = marks(light, "camp/" + camp.id()).getFirst().toString();
              assertThat(marks(light, "camp/" + camp.id() + "/letter"))
                  .map(mark -> ((TextMark) mark).text())
                  .containsExactly(camp.letter());
              assertThat(own)
                  .contains(SideColour.of(Theme.LIGHT, Optional.of(camp)).ground().toString());
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 90, 140, 400})
  void a_name_is_never_longer_than_its_room(int room) {
    for (String name :
        List.of("Troika (triumvirate)", "Left Opposition", "Zinoviev, Kamenev", "(x)", "A")) {
      assertThat(Typeface.width(LaneMarks.fitted(name, room), Pin.LABEL))
          .as(name)
          .isLessThanOrEqualTo(Math.max(room, Typeface.width("…", Pin.LABEL)));
      assertThat(LaneNames.fitted(name, room)).isNotEmpty();
    }
    assertThat(LaneMarks.fitted("Troika (triumvirate)", 60))
        .as("first the brackets go")
        .isEqualTo("Troika");
    assertThat(LaneNames.fitted("Zinoviev, Kamenev", 60)).isEqualTo("Zinoviev");
  }

  @Test
  void years_months_and_days_are_named_as_there_is_room() {
    assertThat(names(WHOLE)).contains("1922", "1925").doesNotContain("May", "15");
    Reach year =
        new Reach(LocalDate.of(1926, 1, 1).toEpochDay(), LocalDate.of(1927, 1, 1).toEpochDay());
    assertThat(names(year)).contains("1926", "June").doesNotContain("15");
    Reach months =
        new Reach(LocalDate.of(1926, 5, 1).toEpochDay(), LocalDate.of(1926, 7, 2).toEpochDay());
    assertThat(names(months)).contains("June", "15", "20");
  }

  private static List<String> names(Reach reach) {
    LocalDate day = LocalDate.of(1926, 5, 3);
    BarForm form = BarForm.of(DATA.lanes().size(), true);
    return new TimeBarDrawing(DATA, scale(1400, reach), form, 1400, Theme.LIGHT)
        .over(day, day.toEpochDay(), false).marks().stream()
            .filter(TextMark.class::isInstance)
            .map(mark -> ((TextMark) mark).text())
            .toList();
  }
}
