package apparat.session.measure;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.Brokerage;
import apparat.analysis.Brokerage.Broker;
import apparat.analysis.SignedNetwork;
import apparat.analysis.balance.Balance;
import apparat.analysis.bodies.Interlock;
import apparat.analysis.bodies.Votes;
import apparat.history.History;
import apparat.history.Party;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All measures of a day are those of that day. */
class InsightTest {

  private static final History PARTY = Party.history();
  private static final LocalDate DAY = LocalDate.of(1926, 8, 1);

  @Test
  void each_measure_is_the_one_of_the_day() {
    Insight insight = Insight.of(PARTY, DAY);
    SignedNetwork network = SignedNetwork.at(PARTY, DAY);
    assertThat(insight.day()).isEqualTo(DAY);
    assertThat(insight.balance()).isEqualTo(Balance.of(network));
    assertThat(insight.brokers()).isEqualTo(Brokerage.of(network));
    assertThat(insight.votes()).isEqualTo(Votes.all(PARTY, DAY));
    assertThat(insight.interlocks()).isEqualTo(Interlock.all(PARTY, DAY));
  }

  @Test
  void brokers_of_nothing_are_not_listed_and_no_more_than_wanted() {
    Insight insight = Insight.of(PARTY, DAY);
    for (int most = 0; most < 8; most++) {
      List<Broker> listed = insight.brokers(most);
      assertThat(listed).hasSizeLessThanOrEqualTo(most).allMatch(one -> one.share() > 0);
      assertThat(insight.brokers().subList(0, listed.size())).isEqualTo(listed);
    }
    assertThat(insight.brokers(1000).size())
        .isEqualTo((int) insight.brokers().stream().filter(one -> shown(one)).count());
  }

  /** What is a tenth of a hundredth when rounded. */
  private static boolean shown(Broker broker) {
    return Math.round(broker.share() * 1000) > 0;
  }
}
