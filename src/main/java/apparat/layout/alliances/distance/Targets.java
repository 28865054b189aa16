package apparat.layout.alliances.distance;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Link;
import java.util.Arrays;

/** How far apart the people of a day should stand: every pair, or ties and pivots where many. */
public final class Targets {

  /** Up to so many people every pair is a term. */
  private static final int DENSE = 240;

  private final Day day;
  private final SignedDistances graph;

  private Targets(Day day) {
    this.day = day;
    this.graph = new SignedDistances(day);
  }

  /** The terms of the stress of the day. */
  public static Terms of(Day day) {
    Targets targets = new Targets(day);
    return day.size() <= DENSE ? targets.all() : new Pivots(day, targets.graph).terms();
  }

  private Terms all() {
    int n = day.size();
    double[][] lengths = new double[n][n];
    for (int i = 0; i < n; i++) {
      double[][] found = graph.from(i);
      for (int j = 0; j < n; j++) {
        lengths[i][j] = untied(day, i, j, found);
      }
    }
    direct(day, (a, b, length) -> lengths[a][b] = length);
    int[] starts = new int[n + 1];
    int[] others = new int[n * Math.max(0, n - 1)];
    double[] flat = new double[others.length];
    double[] weights = new double[others.length];
    int at = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != j) {
          others[at] = j;
          flat[at] = lengths[i][j];
          weights[at++] = Lengths.weight(lengths[i][j]);
        }
      }
      starts[i + 1] = at;
    }
    return new Terms(starts, others, flat, weights);
  }

  /** The length for two whom no tie binds. */
  static double untied(Day day, int i, int j, double[][] found) {
    double stranger = Lengths.strangers(found[0][j], found[1][j]);
    if (day.sameGround(i, j)) {
      return Lengths.SAME_GROUND;
    }
    return day.sameBloc(i, j) ? Math.min(stranger, Lengths.SAME_BLOC) : stranger;
  }

  /** Tells the length of every tie, both ways. */
  static void direct(Day day, Told told) {
    Link[] links = day.links().toArray(Link[]::new);
    Arrays.sort(links, (p, q) -> p.a() != q.a() ? p.a() - q.a() : p.b() - q.b());
    for (int from = 0; from < links.length; ) {
      int to = from;
      double ally = 0;
      double rival = 0;
      while (to < links.length
          && links[to].a() == links[from].a()
          && links[to].b() == links[from].b()) {
        if (links[to].alliance()) {
          ally = Math.max(ally, links[to].strength());
        } else {
          rival = Math.max(rival, links[to].strength());
        }
        to++;
      }
      double length =
          ally > 0 && rival > 0
              ? Lengths.TWO_SIGNS
              : ally > 0 ? Lengths.ally((int) ally) : Lengths.rival((int) rival);
      told.length(links[from].a(), links[from].b(), length);
      told.length(links[from].b(), links[from].a(), length);
      from = to;
    }
  }

  /** Takes the length of a tie. */
  interface Told {
    void length(int a, int b, double length);
  }
}
