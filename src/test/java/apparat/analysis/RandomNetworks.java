package apparat.analysis;

import apparat.history.History;
import apparat.history.Sample;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random ties between nine people, all of 1922, so that pairs repeat and disagree. */
public final class RandomNetworks extends DomainContextBase {

  public static final List<String> PEOPLE =
      List.of("ann", "bob", "cyd", "dan", "eve", "fay", "gus", "hal", "ida");

  /** A tie before it is put into a sample. */
  public record Knot(String one, boolean positive, String other, int strength) {
    public void addTo(Sample sample) {
      sample.tie(one, positive ? "+" : "-", other, strength, "1922-01-01", "1923-01-01");
    }
  }

  @Provide
  Arbitrary<Knot> knot() {
    return Combinators.combine(
            Arbitraries.of(PEOPLE),
            Arbitraries.of(true, false),
            Arbitraries.of(PEOPLE),
            Arbitraries.integers().between(1, 3))
        .as(Knot::new)
        .filter(knot -> !knot.one().equals(knot.other()))
        .withoutEdgeCases();
  }

  public static Sample sample(List<Knot> knots) {
    Sample sample = new Sample();
    PEOPLE.forEach(person -> sample.person(person, ""));
    knots.forEach(knot -> knot.addTo(sample));
    return sample;
  }

  public static History history(List<Knot> knots) {
    return sample(knots).history();
  }

  public static SignedNetwork network(List<Knot> knots) {
    return SignedNetwork.of(history(knots).data().ties());
  }
}
