package apparat.history.words;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Party;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Membership;
import apparat.record.Rank;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every body and every role of the tables can be said in a sentence. */
class WordsOfThePartyTest {

  private static final History PARTY = Party.history();

  /** All names that bodies ever bear. */
  private static List<BodyWords> bodies() {
    Stream<BodyWords> own =
        PARTY.data().bodies().stream().map(body -> new BodyWords(body.name(), body.kind()));
    Stream<BodyWords> former = PARTY.data().bodyNames().stream().map(WordsOfThePartyTest::words);
    return Stream.concat(own, former).toList();
  }

  private static BodyWords words(BodyName name) {
    return new BodyWords(name.name(), PARTY.body(name.body()).kind());
  }

  @Test
  void only_newspapers_go_without_an_article() {
    for (BodyWords body : bodies()) {
      assertThat(body.brief().startsWith("the "))
          .as(body.name())
          .isEqualTo(!body.kind().equals("press"));
      assertThat(body.full().startsWith("the ")).isEqualTo(!body.kind().equals("press"));
    }
  }

  @Test
  void brief_is_no_longer_than_full_and_ends_without_a_remark() {
    for (BodyWords body : bodies()) {
      assertThat(body.brief().length()).isLessThanOrEqualTo(body.full().length());
      assertThat(body.brief())
          .doesNotEndWith(")")
          .doesNotContain("  ")
          .isEqualTo(body.brief().strip());
    }
  }

  @Test
  void full_holds_the_whole_name_but_of_posts_and_papers() {
    for (BodyWords body : bodies()) {
      if (!body.kind().equals("press") && !body.isPost()) {
        assertThat(body.full()).endsWith(body.name());
      }
    }
  }

  @Test
  void every_role_of_the_tables_is_said_without_hyphens_but_co_chair() {
    for (Membership row : PARTY.data().memberships()) {
      String spoken = RoleWords.spoken(row.role());
      assertThat(spoken).isNotBlank();
      assertThat(spoken.contains("-")).isEqualTo(row.role().equals("co-chair"));
    }
  }

  @Test
  void every_seat_of_the_tables_can_be_said_in_its_body() {
    for (Membership row : PARTY.data().memberships()) {
      Body body = PARTY.body(row.body());
      BodyWords where = new BodyWords(body.name(), body.kind());
      String said = new RoleWords(row.role(), row.rank(), true).in(where);
      assertThat(said)
          .as(row.role() + " in " + body.name())
          .doesNotContain("a a", "the the", "a the", "  ", "of a ")
          .matches("(a |acting )?\\p{L}.*");
    }
  }

  @Test
  void a_head_alone_takes_no_article_and_all_others_do() {
    for (Membership row : PARTY.data().memberships()) {
      String alone = new RoleWords(row.role(), row.rank(), false).alone();
      boolean one =
          row.rank() == Rank.HEAD && !row.role().equals("co-chair")
              || row.role().startsWith("acting");
      assertThat(alone.startsWith("a ")).as(alone).isEqualTo(!one);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "member    | VOTING    | false | a member",
        "member    | VOTING    | true  | a full member",
        "candidate | CANDIDATE | true  | a candidate member",
        "chair     | HEAD      | true  | chair",
        "deputy    | STAFF     | false | a deputy head",
      })
  void members_are_full_only_where_there_are_candidates(
      String role, Rank rank, boolean candidates, String alone) {
    assertThat(new RoleWords(role, rank, candidates).alone()).isEqualTo(alone);
  }
}
