package apparat.app.timebar.period;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Camp;
import apparat.history.History;
import apparat.history.Sample;
import apparat.record.Faction;
import apparat.session.Document;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LanesTest {

  private static final History REDS_AND_BLUES =
      new Sample()
          .person("ann", "")
          .person("ben", "")
          .camp("red")
          .camp("blue")
          .camp("nobody")
          .side("circle", "historians", "red", "1921-02-01", "1924-01-01")
          .side("opposition", "declared", "red", "1922-05~", "1923-03-01")
          .side("right", "declared", "blue", "1924-01-01", "")
          .side("union", "bloc", "", "1923-06~", "1926-02~")
          .side("letter", "bloc", "", "1921-01-01", "1921-12-01")
          .stands("ann", "union", "leader", "red", "1923-06~", "1925-03-01")
          .stands("ben", "union", "member", "blue", "1923-06~", "1925-03-01")
          .history();

  private static List<String> told(Lane lane) {
    return lane.spans().stream()
        .map(span -> span.faction().id() + " " + span.start() + " " + span.end())
        .toList();
  }

  @Test
  void a_lane_tells_the_foremost_faction_of_its_camp_at_each_time() {
    Lane red = TimeBarData.of(REDS_AND_BLUES).lanes().getFirst();

    assertThat(red.camps()).extracting(Camp::id).containsExactly("red");
    assertThat(told(red))
        .containsExactly(
            "circle 1921-02-01 1922-05-01",
            "opposition 1922-05-01 1923-03-01",
            "circle 1923-03-01 1924-01-01",
            "union 1924-01-01 1925-03-01");
  }

  @Test
  void a_bloc_is_in_the_lane_of_those_who_lead_it_not_of_members() {
    Lane blue = TimeBarData.of(REDS_AND_BLUES).lanes().getLast();

    assertThat(told(blue)).containsExactly("right 1924-01-01 1928-01-01");
  }

  @Test
  void only_an_inexact_date_of_its_own_makes_an_end_ragged() {
    List<LaneSpan> red = TimeBarData.of(REDS_AND_BLUES).lanes().getFirst().spans();

    assertThat(red).extracting(LaneSpan::vagueStart).containsExactly(false, true, false, false);
    assertThat(red).extracting(LaneSpan::vagueEnd).containsExactly(false, false, false, false);
  }

  @Test
  void what_stands_behind_the_foremost_is_told_with_it() {
    List<LaneSpan> red = TimeBarData.of(REDS_AND_BLUES).lanes().getFirst().spans();

    assertThat(red.get(1).others()).extracting(Faction::id).containsExactly("circle");
    assertThat(red.get(2).others()).extracting(Faction::id).containsExactly("union");
  }

  @Test
  void a_camp_without_factions_has_no_lane_and_a_data_set_without_camps_none() {
    assertThat(TimeBarData.of(REDS_AND_BLUES).lanes()).hasSize(2);
    History plain = new Sample().side("right", "declared", "blue", "1924-01-01", "").history();
    assertThat(TimeBarData.of(plain).lanes()).isEmpty();
  }

  @Test
  void camps_that_never_meet_share_a_lane_where_there_are_too_many() {
    Sample sample = new Sample();
    for (int i = 1; i <= 7; i++) {
      sample.camp("c" + i).side("f" + i, "declared", "c" + i, "192" + i, i == 1 ? "1922" : "");
    }
    List<Lane> lanes = TimeBarData.of(sample.history()).lanes();

    assertThat(lanes).hasSize(Lanes.MOST);
    assertThat(told(lanes.getFirst()))
        .containsExactly("f1 1921-01-01 1922-01-01", "f2 1922-01-01 1928-01-01");
  }

  @Property(tries = 60)
  void whatever_the_spells_no_day_is_told_twice_and_none_is_lost(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 2500) Integer> starts,
      @ForAll @IntRange(min = 1, max = 900) int length) {
    Sample sample = new Sample().camp("red");
    LocalDate first = LocalDate.of(1921, 1, 1);
    for (int i = 0; i < starts.size(); i++) {
      LocalDate start = first.plusDays(starts.get(i));
      String kind = List.of("declared", "declaration", "historians").get(i % 3);
      sample.side("f" + i, kind, "red", start.toString(), start.plusDays(length).toString());
    }
    History history = sample.history();
    List<LaneSpan> spans =
        TimeBarData.of(history).lanes().stream().flatMap(lane -> lane.spans().stream()).toList();

    for (LocalDate day = first; day.getYear() < 1928; day = day.plusDays(29)) {
      LocalDate now = day;
      boolean held = history.data().factions().stream().anyMatch(f -> f.spell().holdsOn(now));
      assertThat(spans)
          .filteredOn(span -> !now.isBefore(span.start()) && now.isBefore(span.end()))
          .hasSize(held ? 1 : 0);
    }
  }

  @Test
  void the_shipped_lanes_tell_the_story_of_the_party() throws Exception {
    List<Lane> lanes = TimeBarData.of(Document.open(Document.shipped()).history()).lanes();

    assertThat(lanes).hasSizeLessThanOrEqualTo(Lanes.MOST);
    assertThat(lanes.stream().flatMap(lane -> lane.spans().stream()))
        .extracting(span -> span.camp().letter() + " " + span.faction().id())
        .contains("T left-opposition", "T united-opposition", "Z troika", "Z leningrad-opposition")
        .contains("Z united-opposition", "S stalin-circle", "B bukharin-school", "W group-of-15");
  }
}
