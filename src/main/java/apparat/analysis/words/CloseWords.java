package apparat.analysis.words;

import apparat.analysis.Brokerage.Broker;
import apparat.history.History;
import apparat.history.words.Listing;
import java.util.List;
import java.util.Optional;

/** Says of figures that lie close together that they do, so that no rank is read out of them. */
public record CloseWords(History history) {

  /** A tenth less than the first is little. */
  private static final double LITTLE = 0.9;

  /**
   * Who brokers about as much as the first, if somebody does: {@code Stalin and Rykov are close
   * together}.
   *
   * @param brokers the foremost first
   */
  public Optional<String> of(List<Broker> brokers) {
    if (brokers.isEmpty() || brokers.getFirst().share() <= 0) {
      return Optional.empty();
    }
    double least = LITTLE * brokers.getFirst().share();
    List<Broker> close = brokers.stream().filter(broker -> broker.share() >= least).toList();
    if (close.size() < 2) {
      return Optional.empty();
    }
    String names =
        Listing.of(close.stream().map(broker -> history.person(broker.person()).name()).toList());
    return Optional.of(
        names
            + " are close together: the difference is small, and says little about who was ahead.");
  }
}
