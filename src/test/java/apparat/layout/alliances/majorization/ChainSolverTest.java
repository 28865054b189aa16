package apparat.layout.alliances.majorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** All days of one person are solved at once. */
class ChainSolverTest {

  @Property
  void the_solution_satisfies_every_day(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
    Random random = new Random(seed);
    ChainSolver solver = new ChainSolver(size);
    double[] wanted = new double[size];
    double[] weights = new double[size];
    double[] pulls = new double[size];
    for (int k = 0; k < size; k++) {
      weights[k] = 0.01 + random.nextDouble();
      wanted[k] = random.nextDouble() * 10 - 5;
      pulls[k] = random.nextDouble() * 3;
      solver.diagonal[k] = weights[k];
      solver.right[k] = weights[k] * wanted[k];
    }
    solver.solve(pulls, size);
    double[] x = solver.right;
    for (int k = 0; k < size; k++) {
      double left = weights[k] * (x[k] - wanted[k]);
      left += k > 0 ? pulls[k - 1] * (x[k] - x[k - 1]) : 0;
      left += k + 1 < size ? pulls[k] * (x[k] - x[k + 1]) : 0;
      assertThat(left).as("forces on day " + k).isEqualTo(0, within(1e-8));
    }
  }

  @Test
  void without_pull_everybody_stands_where_the_day_wants_them() {
    assertThat(solved(0, 1, 5, 9)).containsExactly(1, 5, 9);
  }

  @Test
  void glued_days_share_the_mean() {
    for (double x : solved(1e9, 1, 5, 9)) {
      assertThat(x).isEqualTo(5, within(1e-6));
    }
  }

  @Test
  void a_stronger_pull_makes_for_a_shorter_way() {
    double before = Double.POSITIVE_INFINITY;
    for (double pull : new double[] {0.1, 1, 10}) {
      double[] x = solved(pull, 0, 0, 6);
      double way = Math.abs(x[2] - x[0]);
      assertThat(way).isLessThan(before);
      before = way;
    }
  }

  private static double[] solved(double pull, double... wanted) {
    ChainSolver solver = new ChainSolver(wanted.length);
    double[] pulls = new double[wanted.length];
    for (int k = 0; k < wanted.length; k++) {
      solver.diagonal[k] = 1;
      solver.right[k] = wanted[k];
      pulls[k] = pull;
    }
    solver.solve(pulls, wanted.length);
    return solver.right;
  }
}
