package apparat.view.alliances.scene;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.history.Column;
import apparat.history.Sample;
import apparat.record.Certainty;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.AlliancesView;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What marks of the map say when they are asked. */
class WordsTest {

  private static final LocalDate DAY = LocalDate.of(1924, 6, 1);

  private static String said(Sample sample, String key) {
    return new AlliancesView(sample.history(), PageSize.WIDE)
            .at(
                DAY,
                AlliancesOptions.DEFAULT
                    .showEverybody(true)
                    .filter(new Filter(1, Set.of(), Set.of())))
            .marks()
            .stream()
            .filter(mark -> mark.key().equals(key))
            .map(Mark::meaning)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + key))
            .orElseThrow()
            .sentence();
  }

  private static Sample pair() {
    return new Sample()
        .person("ann", "")
        .person("ben", "")
        .side("club", "declared", "", "", "")
        .stands("ann", "club", "member", "", "", "")
        .stands("ben", "club", "member", "", "", "");
  }

  @ParameterizedTest
  @CsvSource({
    "3, +, 'Ann and Ben, close alliance, '",
    "2, +, 'Ann and Ben, alliance, '",
    "1, +, 'Ann and Ben, faint alliance, '",
    "3, -, 'Ann and Ben, sharp rivalry, '",
  })
  void a_tie_says_who_what_and_how_close(int strength, String sign, String begins) {
    Sample sample = pair().tie("ann", sign, "ben", strength, "1923-01-02", "");
    String key = "tie/ann/ben/" + (sign.equals("+") ? "alliance" : "rivalry");
    assertThat(said(sample, key)).startsWith(begins).contains("2 January 1923").endsWith(".");
  }

  @Test
  void a_tie_with_a_direction_says_from_whom_to_whom() {
    Sample sample = pair().tie("ben", "+", "ann", "patronage", 3, "1923-01-02", "");
    assertThat(said(sample, "tie/ann/ben/patronage")).startsWith("Ben to Ann, close patronage");
  }

  @Test
  void a_tie_tells_its_basis_and_its_doubt() {
    Sample sample = pair().tie("ann", "+", "ben", 3, "Shared a flat", Certainty.LOW);
    assertThat(said(sample, "tie/ann/ben/alliance")).endsWith(" (doubtful): Shared a flat.");
  }

  @Test
  void a_person_tells_rank_side_and_posts() {
    Sample sample =
        pair()
            .camp("red")
            .side("reds", "declared", "red", "", "")
            .stands("ann", "reds", "leader", "", "", "")
            .body("council", "Council", "bureau", "", "")
            .body("press", "Press", "office", "", "")
            .wing("top", Column.MIDDLE, List.of("council"), List.of())
            .seat("ann", "council", "member", "", "", "")
            .seat("ann", "press", "member", "", "", "")
            .seat("ben", "council", "candidate", "", "", "");
    assertThat(said(sample, "disc/ann")).isEqualTo("Ann, Council; side: Red; 2 posts.");
    assertThat(said(sample, "disc/ben")).isEqualTo("Ben, candidate of the Council; 1 post.");
  }
}
