package apparat.layout.alliances.majorization;

import apparat.layout.alliances.day.Chain;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.distance.Terms;
import java.util.List;

/**
 * The terms of all days by person: those of the person's day k are from {@code starts[person][k]}
 * to {@code starts[person][k + 1]}, in the order in which a sweep reads them.
 *
 * @param others the number of the other person
 */
record Rows(int[][] starts, int[][] others, double[][] lengths, double[][] weights) {

  static Rows of(Period period, List<Terms> terms) {
    int people = period.people();
    Rows rows =
        new Rows(new int[people][], new int[people][], new double[people][], new double[people][]);
    for (int person = 0; person < people; person++) {
      rows.fill(person, period, terms);
    }
    return rows;
  }

  private void fill(int person, Period period, List<Terms> terms) {
    Chain chain = period.chains().get(person);
    int[] from = new int[chain.size() + 1];
    for (int k = 0; k < chain.size(); k++) {
      int[] ofDay = terms.get(chain.days()[k]).starts();
      from[k + 1] = from[k] + ofDay[chain.seats()[k] + 1] - ofDay[chain.seats()[k]];
    }
    int count = from[chain.size()];
    starts[person] = from;
    others[person] = new int[count];
    lengths[person] = new double[count];
    weights[person] = new double[count];
    for (int k = 0; k < chain.size(); k++) {
      int day = chain.days()[k];
      copy(person, from[k], from[k + 1] - from[k], chain.seats()[k], terms.get(day));
      int[] people = period.days().get(day).people();
      for (int e = from[k]; e < from[k + 1]; e++) {
        others[person][e] = people[others[person][e]];
      }
    }
  }

  private void copy(int person, int to, int count, int seat, Terms of) {
    int from = of.starts()[seat];
    System.arraycopy(of.others(), from, others[person], to, count);
    System.arraycopy(of.lengths(), from, lengths[person], to, count);
    System.arraycopy(of.weights(), from, weights[person], to, count);
  }
}
