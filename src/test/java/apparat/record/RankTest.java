package apparat.record;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Party;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankTest {

  @Test
  void the_strongest_is_the_head_and_the_weakest_the_candidate() {
    assertThat(Stream.of(Rank.values()).sorted(Rank.STRONGEST_FIRST))
        .containsExactly(Rank.HEAD, Rank.VOTING, Rank.STAFF, Rank.CANDIDATE);
  }

  @Test
  void every_rank_but_the_candidate_is_full() {
    assertThat(Stream.of(Rank.values()).filter(Rank::full))
        .containsExactly(Rank.HEAD, Rank.VOTING, Rank.STAFF);
  }

  @Test
  void the_words_are_those_of_the_tables() {
    assertThat(Stream.of(Rank.values()).map(Rank::word))
        .containsExactly("head", "voting", "candidate", "staff");
  }

  @Test
  void of_the_party_each_rank_occurs_and_candidates_have_the_rank_of_candidates() {
    List<Membership> rows = Party.history().data().memberships();
    assertThat(rows).extracting(Membership::rank).contains(Rank.values());
    assertThat(rows)
        .filteredOn(row -> row.role().equals("candidate"))
        .isNotEmpty()
        .extracting(Membership::rank)
        .containsOnly(Rank.CANDIDATE);
  }
}
