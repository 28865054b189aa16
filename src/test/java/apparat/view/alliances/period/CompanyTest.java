package apparat.view.alliances.period;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Column;
import apparat.history.History;
import apparat.history.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is in view: the leading body, leaders of camps, and those whose ties add up to two. */
class CompanyTest {

  private static final LocalDate DAY = LocalDate.of(1924, 6, 1);

  private static Sample sample() {
    return new Sample()
        .person("ann", "")
        .person("ben", "")
        .person("cid", "")
        .camp("red")
        .body("council", "Council", "bureau", "", "")
        .body("office", "Office", "office", "", "")
        .wing("top", Column.MIDDLE, List.of("office", "council"), List.of())
        .side("reds", "declared", "red", "", "")
        .side("pact", "bloc", "", "", "");
  }

  private static Set<String> view(Sample sample, boolean everybody) {
    History history = sample.history();
    return new Company(history).on(history.at(DAY), everybody).keySet();
  }

  private static Standing standing(Sample sample, String id) {
    History history = sample.history();
    return new Company(history).on(history.at(DAY), true).get(id);
  }

  @Test
  void the_leading_body_is_the_first_bureau_of_the_hierarchy() {
    assertThat(new Company(sample().history()).leading().orElseThrow().id()).isEqualTo("council");
    assertThat(new Company(new Sample().history()).leading()).isEmpty();
  }

  @Test
  void members_and_candidates_of_it_are_in_view_with_their_rings() {
    Sample sample =
        sample()
            .seat("ann", "council", "member", "", "", "")
            .seat("ben", "council", "candidate", "", "", "")
            .seat("cid", "office", "member", "", "", "");
    assertThat(view(sample, false)).containsExactly("ann", "ben");
    assertThat(standing(sample, "ann").ring()).isEqualTo(Ring.FULL);
    assertThat(standing(sample, "ben").ring()).isEqualTo(Ring.CANDIDATE);
  }

  @ParameterizedTest
  @CsvSource({"3, 1, true", "2, 1, false", "2, 2, true", "1, 9, false"})
  void ties_add_up(int strength, int count, boolean inView) {
    Sample sample = sample();
    for (int i = 0; i < count; i++) {
      sample.tie("ann", i % 2 == 0 ? "+" : "-", "ben", strength, "", "");
    }
    assertThat(view(sample, false).contains("ann")).isEqualTo(inView);
    assertThat(view(sample, false).contains("ben")).isEqualTo(inView);
  }

  @Test
  void leaders_of_camps_are_in_view_but_neither_followers_nor_leaders_of_blocs() {
    Sample sample =
        sample()
            .stands("ann", "reds", "leader", "", "", "")
            .stands("ben", "reds", "member", "", "", "")
            .stands("cid", "pact", "leader", "", "", "");
    assertThat(view(sample, false)).containsExactly("ann");
    assertThat(view(sample, true)).containsExactly("ann", "ben", "cid");
  }

  @Test
  void with_everybody_one_plain_tie_is_enough_and_a_faint_one_is_not() {
    Sample sample = sample().tie("ann", "+", "ben", 2, "", "").tie("ben", "+", "cid", 1, "", "");
    assertThat(view(sample, true)).containsExactly("ann", "ben");
  }

  @Test
  void people_who_are_not_in_the_tables_are_nowhere() {
    assertThat(view(sample().tie("ann", "+", "stranger", 3, "", ""), true)).containsExactly("ann");
  }

  @Test
  void only_what_holds_that_day_counts() {
    Sample sample =
        sample()
            .seat("ann", "council", "member", "1921-01-01", "1924-06-01", "")
            .tie("ben", "+", "cid", 3, "1924-06-02", "");
    assertThat(view(sample, true)).isEmpty();
  }

  @Test
  void a_standing_knows_posts_camp_and_blocs() {
    Sample sample =
        sample()
            .seat("ann", "council", "member", "", "", "")
            .seat("ann", "office", "member", "", "", "")
            .stands("ann", "reds", "member", "", "", "")
            .stands("ann", "pact", "member", "red", "", "");
    Standing ann = standing(sample, "ann");
    assertThat(ann.posts()).isEqualTo(2);
    assertThat(ann.camp().orElseThrow().id()).isEqualTo("red");
    assertThat(ann.blocs()).containsExactly("pact");
  }
}
