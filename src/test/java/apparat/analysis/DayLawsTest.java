package apparat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.Chains.Over;
import apparat.analysis.RandomNetworks.Knot;
import apparat.analysis.balance.Balance;
import apparat.history.History;
import apparat.history.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is measured of a day depends on what held that day and on nothing else. */
@Domain(RandomNetworks.class)
@Domain(DomainContext.Global.class)
class DayLawsTest {

  private static final LocalDate DAY = LocalDate.of(1922, 6, 1);

  @Property(tries = 100)
  void a_tie_that_begins_later_changes_nothing(
      @ForAll @Size(max = 24) List<Knot> knots, @ForAll Knot later) {
    History before = RandomNetworks.history(knots);
    Sample more = RandomNetworks.sample(knots);
    more.tie(later.one(), later.positive() ? "+" : "-", later.other(), 3, "1922-06-02", "");
    assertThat(measures(more.history())).isEqualTo(measures(before));
  }

  @Property(tries = 100)
  void the_order_of_rows_changes_nothing(@ForAll @Size(max = 24) List<Knot> knots) {
    List<Knot> backwards = new ArrayList<>(knots);
    Collections.reverse(backwards);
    assertThat(sides(RandomNetworks.history(backwards)))
        .isEqualTo(sides(RandomNetworks.history(knots)));
  }

  private static List<Object> measures(History history) {
    SignedNetwork network = SignedNetwork.at(history, DAY);
    return List.of(
        Balance.of(network),
        Brokerage.of(network),
        Chains.shortest(network, "ann", "ida", Over.ALL_TIES));
  }

  private static List<Object> sides(History history) {
    SignedNetwork network = SignedNetwork.at(history, DAY);
    return List.of(Balance.of(network).splits(), Brokerage.of(network));
  }
}
