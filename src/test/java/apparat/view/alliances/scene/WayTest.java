package apparat.view.alliances.scene;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Sample;
import apparat.record.Tie;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which ties a lit way runs over, and which a filter lets through. */
class WayTest {

  private static final History HISTORY =
      new Sample()
          .person("ann", "")
          .person("ben", "")
          .person("cid", "")
          .tie("ann", "+", "ben", 3, "", "")
          .tie("cid", "-", "ben", 2, "", "")
          .tie("ann", "+", "cid", "mentor", 1, "", "")
          .history();

  private static Tie tie(int row) {
    return HISTORY.data().ties().get(row);
  }

  private static final Tie FRIENDS = tie(0);
  private static final Tie RIVALS = tie(1);
  private static final Tie MENTOR = tie(2);

  @Test
  void it_runs_over_ties_between_those_who_follow_each_other_in_either_direction() {
    Way way = new Way(List.of("ann", "ben", "cid"), false);
    Way back = new Way(List.of("cid", "ben", "ann"), false);
    for (Way one : List.of(way, back)) {
      assertThat(one.runsOver(FRIENDS)).isTrue();
      assertThat(one.runsOver(RIVALS)).isTrue();
      assertThat(one.runsOver(MENTOR)).as("a short cut").isFalse();
    }
  }

  @Test
  void over_allies_only_it_leaves_rivalries_out() {
    Way way = new Way(List.of("ann", "ben", "cid"), true);
    assertThat(way.runsOver(FRIENDS)).isTrue();
    assertThat(way.runsOver(RIVALS)).isFalse();
  }

  @Test
  void no_way_runs_over_nothing() {
    assertThat(Way.NONE.runsOver(FRIENDS)).isFalse();
    assertThat(new Way(List.of("ann"), false).runsOver(FRIENDS)).isFalse();
  }

  @Test
  void a_filter_knows_strength_and_kind() {
    assertThat(Filter.OVERVIEW.passes(FRIENDS)).isTrue();
    assertThat(Filter.OVERVIEW.passes(RIVALS)).isTrue();
    assertThat(Filter.OVERVIEW.passes(MENTOR)).isFalse();
    assertThat(new Filter(3, Set.of(), Set.of()).passes(RIVALS)).isFalse();
    Filter mentors = new Filter(1, Set.of("mentor"), Set.of());
    assertThat(mentors.passes(MENTOR)).isTrue();
    assertThat(mentors.passes(FRIENDS)).isFalse();
  }
}
