package apparat.analysis;

import apparat.history.History;
import apparat.record.Tie;
import apparat.time.SpellIndex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;

/**
 * Who connects others who have no alliance of their own: betweenness (Freeman, A set of measures of
 * centrality based on betweenness, Sociometry 40, 1977; computed by Brandes's algorithm).
 *
 * <p>What counts are the alliances that the picture shows, and other plain or strong ties of people
 * who stand together, patronage among them, each a step of equal length. Faint ties are left out: a
 * single letter would make its writer a bridge between camps. Rivalries carry nothing.
 */
public final class Brokerage {

  /**
   * A person with the share of all pairs of other allied people that meet through them; where
   * several shortest chains join a pair, each counts its part.
   *
   * @param share from 0 to 1
   */
  public record Broker(String person, double share) {}

  /** The brokers from a day on, until the next such day. */
  public record Point(LocalDate day, List<Broker> brokers) {
    public Point {
      brokers = List.copyOf(brokers);
    }

    /** The person's share; 0 for who has no ally. */
    public double share(String person) {
      return brokers.stream()
          .filter(broker -> broker.person().equals(person))
          .mapToDouble(Broker::share)
          .findFirst()
          .orElse(0);
    }
  }

  private static final Comparator<Broker> GREATEST =
      Comparator.comparingDouble(Broker::share).reversed().thenComparing(Broker::person);

  private Brokerage() {}

  /** The brokers of the first day and of each later one up to the last on which ties change. */
  public static List<Point> curve(History history, LocalDate from, LocalDate to) {
    TreeSet<LocalDate> days =
        new TreeSet<>(SpellIndex.of(history.data().ties(), Tie::spell).boundaries());
    days.add(from);
    return days.subSet(from, true, to, true).stream()
        .map(day -> new Point(day, of(SignedNetwork.at(history, day))))
        .toList();
  }

  /**
   * The brokers of a time: the share of each on average over its days, the greatest first.
   *
   * @param points a curve that begins on the first day or before
   * @param from the first day of the time
   * @param to the last day
   */
  public static List<Broker> mean(List<Point> points, LocalDate from, LocalDate to) {
    Map<String, Double> sums = new HashMap<>();
    LocalDate end = to.plusDays(1);
    for (int i = 0; i < points.size(); i++) {
      LocalDate next = i + 1 < points.size() ? points.get(i + 1).day() : end;
      LocalDate first = points.get(i).day().isBefore(from) ? from : points.get(i).day();
      long days = ChronoUnit.DAYS.between(first, next.isBefore(end) ? next : end);
      if (days > 0) {
        points
            .get(i)
            .brokers()
            .forEach(one -> sums.merge(one.person(), days * one.share(), Double::sum));
      }
    }
    double all = Math.max(1, ChronoUnit.DAYS.between(from, end));
    return sums.entrySet().stream()
        .map(one -> new Broker(one.getKey(), one.getValue() / all))
        .sorted(GREATEST)
        .toList();
  }

  /** Everybody who has a firm ally, the greatest broker first. */
  public static List<Broker> of(SignedNetwork network) {
    Graph<String, Link> graph = network.firmAlliances();
    if (graph.vertexSet().size() < 3) {
      return graph.vertexSet().stream().map(person -> new Broker(person, 0)).toList();
    }
    Map<String, Double> scores = new BetweennessCentrality<>(graph).getScores();
    double others = graph.vertexSet().size() - 1.0;
    double pairs = others * (others - 1) / 2;
    return graph.vertexSet().stream()
        .map(person -> new Broker(person, scores.get(person) / pairs))
        .sorted(GREATEST)
        .toList();
  }
}
