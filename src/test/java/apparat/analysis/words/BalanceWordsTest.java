package apparat.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.RandomNetworks;
import apparat.analysis.RandomNetworks.Knot;
import apparat.analysis.SignedNetwork;
import apparat.analysis.balance.Balance;
import apparat.analysis.balance.Triangles;
import apparat.history.History;
import apparat.history.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and figures of balance say the same. */
@Domain(RandomNetworks.class)
@Domain(DomainContext.Global.class)
class BalanceWordsTest {

  private static BalanceWords words(List<Knot> knots) {
    return new BalanceWords(
        RandomNetworks.history(knots), Balance.of(RandomNetworks.network(knots)));
  }

  private static Knot tie(String one, String sign, String other) {
    return new Knot(one, sign.equals("+"), other, 2);
  }

  @Test
  void where_there_is_no_tie_nothing_divides() {
    BalanceWords words = words(List.of());
    assertThat(words.fit()).isEqualTo("No tie is recorded, so nothing divides.");
    assertThat(words.triangles()).isEqualTo("Nowhere have three people ties among all three.");
    assertThat(words.strained()).isEmpty();
    assertThat(words.apart()).isEmpty();
  }

  @Test
  void two_camps_fit_without_a_rest() {
    BalanceWords words =
        words(List.of(tie("ann", "+", "bob"), tie("bob", "-", "cyd"), tie("ann", "-", "cyd")));
    assertThat(words.fit())
        .isEqualTo(
            "All 3 pairs of allies and rivals fit two camps, allies within a camp and rivals"
                + " across.");
    assertThat(words.triangles())
        .isEqualTo(
            "1 of 1 groups of three with ties among all three are free of strain (100 %): three"
                + " allies, or two allies against the third.");
  }

  @Test
  void three_rivals_leave_one_that_does_not_fit() {
    BalanceWords words =
        words(List.of(tie("ann", "-", "bob"), tie("bob", "-", "cyd"), tie("ann", "-", "cyd")));
    assertThat(words.fit())
        .isEqualTo(
            "2 of 3 pairs of allies and rivals fit two camps, allies within a camp and rivals"
                + " across; 1 does not.");
    assertThat(words.triangles())
        .isEqualTo(
            "0 of 1 groups of three with ties among all three are free of strain (0 %): three"
                + " allies, or two allies against the third.");
    assertThat(words.balance().broken())
        .singleElement()
        .satisfies(link -> assertThat(words.misfit(link)).endsWith("are rivals on one side"));
  }

  @Test
  void two_who_are_both_are_left_out_and_named() {
    BalanceWords words = words(List.of(tie("ann", "-", "bob"), tie("bob", "+", "ann")));
    assertThat(words.strained())
        .containsExactly("Ann and Bob are allies and rivals in equal measure and are left out.");
    assertThat(words.fit()).isEqualTo("No tie is recorded, so nothing divides.");
  }

  @Test
  void who_hangs_together_apart_from_the_others_is_named() {
    BalanceWords words =
        words(
            List.of(
                tie("ann", "+", "bob"),
                tie("bob", "-", "cyd"),
                tie("dan", "-", "eve"),
                tie("fay", "+", "gus")));
    assertThat(words.apart())
        .containsExactly(
            "Dan and Eve have no tie to the others.", "Fay and Gus have no tie to the others.");
  }

  @Test
  void of_a_side_three_are_named_and_the_others_counted() {
    List<Knot> knots = new ArrayList<>();
    for (String other : List.of("bob", "cyd", "dan", "eve", "fay")) {
      knots.add(tie("ann", "+", other));
    }
    knots.add(tie("fay", "+", "eve"));
    BalanceWords words = words(knots);
    List<String> side = words.balance().splits().getFirst().one();
    assertThat(words.leaders(side)).startsWith("ann", "eve", "fay", "bob");
    assertThat(words.side(side)).isEqualTo("Ann, Eve, Fay and 3 others");
    assertThat(words.side(side.subList(0, 4))).endsWith(" and 1 other");
    assertThat(words.side(side.subList(0, 2))).isEqualTo("Ann and Bob");
  }

  @Property(tries = 200)
  void the_links_that_fit_and_those_that_do_not_are_all(@ForAll @Size(max = 30) List<Knot> knots) {
    BalanceWords words = words(knots);
    Balance balance = words.balance();
    List<Integer> figures = figures(words.fit());
    if (balance.links() == 0) {
      assertThat(figures).isEmpty();
    } else if (balance.lineIndex() == 0) {
      assertThat(figures).containsExactly(balance.links());
    } else {
      assertThat(figures.get(0) + figures.get(2)).isEqualTo(figures.get(1));
      assertThat(figures.get(1)).isEqualTo(balance.links());
      assertThat(figures.get(2)).isEqualTo(balance.broken().size());
    }
  }

  @Property(tries = 200)
  void percent_is_rounded_down_so_that_not_quite_all_is_not_a_hundred(
      @ForAll @IntRange(min = 1, max = 400) int all,
      @ForAll @IntRange(min = 0, max = 400) int some) {
    int balanced = Math.min(some, all);
    String said = said(balanced, all);
    assertThat(figures(said)).containsExactly(balanced, all, balanced * 100 / all);
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 100, 200, 300})
  void a_whole_percent_is_said_whole(int all) {
    for (int percent = 0; percent <= 100; percent++) {
      if (percent * all % 100 == 0) {
        assertThat(said(percent * all / 100, all)).contains("(" + percent + " %): ");
      }
    }
  }

  private static String said(int balanced, int all) {
    Triangles triangles = new Triangles(balanced, all);
    Balance balance = new Balance(3, List.of(), triangles, List.of(), true, List.of(), Map.of());
    return new BalanceWords(Party.history(), balance).triangles();
  }

  private static List<Integer> figures(String sentence) {
    return java.util.regex.Pattern.compile("\\d+")
        .matcher(sentence)
        .results()
        .map(found -> Integer.valueOf(found.group()))
        .toList();
  }

  @Property(tries = 100)
  void who_has_more_links_is_named_before(@ForAll @Size(max = 30) List<Knot> knots) {
    BalanceWords words = words(knots);
    SignedNetwork network = RandomNetworks.network(knots);
    words
        .balance()
        .splits()
        .forEach(
            split ->
                assertThat(words.leaders(split.one()))
                    .containsExactlyInAnyOrderElementsOf(split.one())
                    .isSortedAccordingTo(
                        (a, b) -> network.clear().degreeOf(b) - network.clear().degreeOf(a)));
  }

  @Test
  void of_the_party_in_1926_Stalin_leads_one_side_and_Trotsky_or_Zinoviev_the_other() {
    History party = Party.history();
    Balance balance = Balance.of(SignedNetwork.at(party, LocalDate.of(1926, 11, 10)));
    BalanceWords words = new BalanceWords(party, balance);
    List<String> sides =
        List.of(
            words.side(balance.splits().getFirst().one()),
            words.side(balance.splits().getFirst().other()));
    assertThat(sides)
        .anyMatch(side -> side.contains("Stalin") && !side.contains("Trotsky"))
        .anyMatch(side -> side.contains("Trotsky") && !side.contains("Stalin"));
  }
}
