package apparat.analysis.bodies;

import apparat.history.History;
import apparat.history.Sample;
import apparat.record.Certainty;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random seats of six people in four bodies, some of which are known in part only. */
public final class RandomBodies extends DomainContextBase {

  static final LocalDate DAY = LocalDate.of(1922, 6, 1);
  static final List<String> PEOPLE = List.of("fay", "eve", "dan", "cyd", "bob", "ann");

  /** The council is known whole, the bureau in part, of the office nothing is said. */
  static final List<String> BODIES = List.of("council", "bureau", "office", "league");

  /** A seat before it is put into a sample; the league is a party, whose members have none. */
  public record Sitting(String person, String body, Rank rank, int from, int months) {

    boolean holds() {
      return !body.equals("league") && from <= 6 && 6 < from + months;
    }

    boolean votes() {
      return rank == Rank.HEAD || rank == Rank.VOTING;
    }

    private void addTo(Sample sample) {
      String role =
          switch (rank) {
            case HEAD -> "chair";
            case VOTING -> "member";
            case CANDIDATE -> "candidate";
            case STAFF -> "deputy";
          };
      sample.seat(person, body, role, rank, month(from), month(from + months), "", Certainty.HIGH);
    }

    private static String month(int month) {
      LocalDate first = LocalDate.of(1922, 1, 1).plusMonths(month - 1);
      return String.format(Locale.ROOT, "%s", first);
    }
  }

  @Provide
  Arbitrary<Sitting> sitting() {
    return Combinators.combine(
            Arbitraries.of(PEOPLE),
            Arbitraries.of(BODIES),
            Arbitraries.of(Rank.class),
            Arbitraries.integers().between(1, 9),
            Arbitraries.integers().between(1, 9))
        .as(Sitting::new)
        .withoutEdgeCases();
  }

  static Sample sample(List<Sitting> sittings) {
    Sample sample =
        new Sample()
            .body("council", "Council", "committee", "", "")
            .body("bureau", "Bureau", "bureau", "", "")
            .body("office", "Office", "office", "", "")
            .body("league", "League", "party", "", "")
            .roster("council", "", "complete", 6, 6)
            .roster("bureau", "member", "partial", 3, 9)
            .camp("red")
            .camp("blue")
            .side("reds", "declared", "red", "", "")
            .side("blues", "declared", "blue", "", "")
            .side("pact", "bloc", "", "", "")
            .stands("ann", "reds", "member", "", "", "")
            .stands("bob", "reds", "leader", "", "", "")
            .stands("cyd", "blues", "member", "", "", "")
            .stands("bob", "pact", "member", "", "", "")
            .stands("cyd", "pact", "member", "", "", "")
            .stands("dan", "pact", "member", "", "", "1922-06-01");
    PEOPLE.forEach(person -> sample.person(person, ""));
    sittings.forEach(sitting -> sitting.addTo(sample));
    return sample;
  }

  static History history(List<Sitting> sittings) {
    return sample(sittings).history();
  }
}
