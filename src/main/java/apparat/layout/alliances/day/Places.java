package apparat.layout.alliances.day;

/** Where everybody stands on every day, to be changed in place; by day, then by seat. */
public record Places(double[][] x, double[][] y) {

  /** Everybody in one place for the whole period, given by person. */
  public static Places still(Period period, double[] x, double[] y) {
    Places places = new Places(period.numbers(), period.numbers());
    for (int t = 0; t < period.days().size(); t++) {
      int[] people = period.days().get(t).people();
      for (int i = 0; i < people.length; i++) {
        places.x[t][i] = x[people[i]];
        places.y[t][i] = y[people[i]];
      }
    }
    return places;
  }

  /** How far one person moves between two of their days. */
  public double moved(Chain chain, int k, int next) {
    double dx = x[chain.days()[next]][chain.seats()[next]] - x[chain.days()[k]][chain.seats()[k]];
    double dy = y[chain.days()[next]][chain.seats()[next]] - y[chain.days()[k]][chain.seats()[k]];
    return Math.sqrt(dx * dx + dy * dy);
  }
}
