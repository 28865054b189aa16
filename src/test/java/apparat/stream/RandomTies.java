package apparat.stream;

import apparat.history.DataSet;
import apparat.history.History;
import apparat.history.Party;
import apparat.record.Certainty;
import apparat.record.Row;
import apparat.record.Tie;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The people of the shipped data set with ties that are made at random, and with odd words. */
final class RandomTies {

  private static final List<String> WORDS =
      List.of(
          "",
          "plain",
          "say \"so\"",
          "a\\b",
          "two\nlines",
          "Ёлка, «да»",
          "a:b;c={d}[e]",
          "# no",
          "'");
  private static final List<String> KINDS = List.of("alliance", "patronage", "rivalry", "polemic");

  private final Random random;

  RandomTies(long seed) {
    random = new Random(seed);
  }

  History next() {
    DataSet party = Party.history().data();
    List<String> ids = party.people().stream().limit(6).map(person -> person.id()).toList();
    List<Tie> ties = IntStream.range(0, random.nextInt(20)).mapToObj(i -> tie(i, ids)).toList();
    return History.of(
        new DataSet(
            party.manifest(),
            party.people(),
            party.bodies(),
            party.bodyNames(),
            party.supervisions(),
            party.memberships().subList(0, 20),
            party.completeness(),
            party.factions(),
            party.allegiances(),
            ties,
            party.events(),
            party.questions(),
            party.stances(),
            party.claims(),
            party.sources()));
  }

  private Tie tie(int row, List<String> ids) {
    int source = random.nextInt(ids.size());
    int target = (source + 1 + random.nextInt(ids.size() - 1)) % ids.size();
    LocalDate start = LocalDate.of(1921, 1, 1).plusDays(random.nextInt(2600));
    return new Tie(
        new Row("ties", row + 2),
        ids.get(source),
        ids.get(target),
        random.nextBoolean(),
        KINDS.get(random.nextInt(KINDS.size())),
        random.nextBoolean(),
        1 + random.nextInt(3),
        Spell.of(start, start.plusDays(random.nextInt(900))),
        WORDS.get(random.nextInt(WORDS.size())),
        List.of("memberships"),
        Certainty.values()[random.nextInt(3)]);
  }
}
