package apparat.session.measure;

import apparat.analysis.Brokerage;
import apparat.analysis.Brokerage.Broker;
import apparat.analysis.SignedNetwork;
import apparat.analysis.balance.Balance;
import apparat.analysis.bodies.Interlock;
import apparat.analysis.bodies.Votes;
import apparat.history.History;
import java.time.LocalDate;
import java.util.List;

/** All that is measured of a day. */
public record Insight(
    LocalDate day,
    Balance balance,
    List<Broker> brokers,
    List<Votes> votes,
    List<Interlock> interlocks) {

  /** Takes all measures of the day. */
  public static Insight of(History history, LocalDate day) {
    SignedNetwork network = SignedNetwork.at(history, day);
    return new Insight(
        day,
        Balance.of(network),
        Brokerage.of(network),
        Votes.all(history, day),
        Interlock.all(history, day));
  }

  /** Those who broker more than nothing, at most so many. */
  public List<Broker> brokers(int most) {
    return brokers.stream().filter(broker -> broker.share() >= 0.0005).limit(most).toList();
  }
}
