package apparat.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a row came to: the medians of both sides, measured in turn, so that a noisy minute troubles
 * both alike.
 */
record Result(Row row, double ours, OptionalDouble theirs) {

  /** The median of as many measurements as there are rounds, ours and the peer's in each. */
  static Result of(Row row, int rounds) throws IOException, InterruptedException {
    Optional<Probe> peer = row.peer().map(Row.Peer::probe);
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      ours.add(row.ours().measure());
      if (peer.isPresent()) {
        theirs.add(peer.get().measure());
      }
    }
    return new Result(
        row,
        median(ours),
        peer.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(median(theirs)));
  }

  private static double median(List<Double> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }

  /** What the goal judges. */
  double judged() {
    return theirs.isPresent() ? ours / theirs.getAsDouble() : ours;
  }

  boolean met() {
    return row.goal().isMetBy(judged());
  }
}
