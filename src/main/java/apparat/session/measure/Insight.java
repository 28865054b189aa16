package apparat.session.measure;

import apparat.analysis.Between;
import apparat.analysis.Brokerage;
import apparat.analysis.Brokerage.Broker;
import apparat.analysis.SignedNetwork;
import apparat.analysis.balance.Balance;
import apparat.analysis.bodies.Interlock;
import apparat.analysis.bodies.Votes;
import apparat.history.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that is measured of a day.
 *
 * @param between whom the greatest broker joins, if anybody brokers
 */
public record Insight(
    LocalDate day,
    Balance balance,
    List<Broker> brokers,
    Optional<Between> between,
    List<Votes> votes,
    List<Interlock> interlocks) {

  /** Takes all measures of the day. */
  public static Insight of(History history, LocalDate day) {
    SignedNetwork network = SignedNetwork.at(history, day);
    List<Broker> brokers = Brokerage.of(network);
    return new Insight(
        day,
        Balance.of(network),
        brokers,
        brokers.stream()
            .findFirst()
            .filter(Insight::brokers)
            .map(first -> Between.of(network, first.person())),
        Votes.all(history, day),
        Interlock.all(history, day));
  }

  private static boolean brokers(Broker somebody) {
    return somebody.share() >= 0.0005;
  }

  /** Those who broker more than nothing, at most so many. */
  public List<Broker> brokers(int most) {
    return brokers.stream().filter(Insight::brokers).limit(most).toList();
  }
}
