package apparat.view.hierarchy.period;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.record.Certainty;
import apparat.record.Membership;
import apparat.record.Rank;
import apparat.record.Row;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asked day after day, the strongest row is that which a look at all rows would find. */
class HoldingTest {

  private static final LocalDate FIRST = LocalDate.of(1921, 1, 1);
  private static final int DAYS = 60;

  private static Membership row(int line, Random random) {
    LocalDate start = FIRST.plusDays(random.nextInt(DAYS));
    return new Membership(
        new Row("memberships", line),
        "ada",
        "council",
        "member",
        Rank.values()[random.nextInt(Rank.values().length)],
        "",
        Spell.of(start, start.plusDays(1L + random.nextInt(DAYS))),
        "",
        "",
        List.of(),
        Certainty.HIGH,
        "");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 40})
  void each_day_has_the_row_that_a_look_at_all_would_find(int count) {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<Membership> rows = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        rows.add(row(i + 2, random));
      }
      Holding holding = new Holding(rows);
      for (int i = -1; i < 2 * DAYS + 2; i += 1 + random.nextInt(3)) {
        LocalDate day = FIRST.plusDays(i);
        assertThat(holding.strongest(day))
            .isEqualTo(
                rows.stream()
                    .filter(row -> row.spell().holdsOn(day))
                    .min(Comparator.comparing(Membership::rank, Rank.STRONGEST_FIRST)));
      }
    }
  }
}
