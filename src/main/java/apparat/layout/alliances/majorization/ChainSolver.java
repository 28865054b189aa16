package apparat.layout.alliances.majorization;

/** Solves for all days of one person at once: a tridiagonal system (Thomas' algorithm). */
final class ChainSolver {
  final double[] diagonal;
  final double[] right;
  private final double[] upper;

  ChainSolver(int longest) {
    diagonal = new double[longest];
    right = new double[longest];
    upper = new double[longest];
  }

  /**
   * Replaces {@code right} by the solution.
   *
   * @param pulls the weight that pulls day k and k + 1 together, not in the diagonal yet
   */
  void solve(double[] pulls, int size) {
    double before = 0;
    for (int k = 0; k < size; k++) {
      double after = k + 1 < size ? pulls[k] : 0;
      double pivot = diagonal[k] + before + after;
      double carried = right[k];
      if (k > 0) {
        pivot -= before * upper[k - 1];
        carried += before * right[k - 1];
      }
      upper[k] = after / pivot;
      right[k] = carried / pivot;
      before = after;
    }
    for (int k = size - 2; k >= 0; k--) {
      right[k] += upper[k] * right[k + 1];
    }
  }
}
