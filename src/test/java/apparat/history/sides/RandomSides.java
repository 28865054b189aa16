package apparat.history.sides;

import apparat.history.History;
import apparat.history.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random rows of four people in five groups within one year, so that rows overlap, touch, repeat
 * and disagree. Ann is a camp of her own until she dies.
 */
public final class RandomSides extends DomainContextBase {

  /** Ids of people; all outlive the year but the first. */
  public static final List<String> PEOPLE = List.of("ann", "bob", "cyd", "dan");

  /** On that day Ann is dead. */
  public static final LocalDate DEATH = LocalDate.of(1922, 7, 1);

  /** Before everything that begins in the year, and after all that ends in it. */
  public static final LocalDate BEFORE = LocalDate.of(1921, 6, 1);

  /** After all that ends in the year. */
  public static final LocalDate AFTER = LocalDate.of(1923, 6, 1);

  /** A group: id, kind, camp, span. */
  public record Group(String id, String kind, String camp, String start, String end) {}

  /** Each kind of group; a bloc has no camp of its own. */
  public static final List<Group> GROUPS =
      List.of(
          new Group("reds", "declared", "red", "1922-02-01", "1922-10-01"),
          new Group("letter", "declaration", "blue", "1922-04-01", "1922-09-01"),
          new Group("circle", "historians", "green", "", ""),
          new Group("pact", "bloc", "", "1922-03-01", "1922-11-01"),
          new Group("league", "bloc", "", "", "1922-08-01"));

  /** A row of allegiances before it is put into a sample. */
  public record Stand(
      String person, String faction, String role, String camp, String start, String end) {

    /** Whether it holds on that day, read as plainly as can be. */
    public boolean holdsOn(LocalDate day) {
      String text = day.toString();
      return (start.isEmpty() || start.compareTo(text) <= 0)
          && (end.isEmpty() || text.compareTo(end) < 0);
    }

    /** The kind of its group. */
    public String kind() {
      return group().kind();
    }

    /** The camp that it stands for; blank where it brings none. */
    public String brings() {
      return camp.isEmpty() ? group().camp() : camp;
    }

    private Group group() {
      return GROUPS.stream().filter(one -> one.id().equals(faction)).findFirst().orElseThrow();
    }
  }

  @Provide
  Arbitrary<Stand> stand() {
    return Combinators.combine(
            Arbitraries.of(PEOPLE),
            Arbitraries.of(GROUPS).map(Group::id),
            Arbitraries.of("leader", "member", "signatory", "sympathiser"),
            Arbitraries.of("", "", "red", "blue", "green"),
            month(),
            month())
        .as(Stand::new)
        .filter(
            row ->
                row.start().isEmpty()
                    || row.end().isEmpty()
                    || row.start().compareTo(row.end()) < 0)
        .withoutEdgeCases();
  }

  /** The first of a month of 1922, sometimes open. */
  static Arbitrary<String> month() {
    return Arbitraries.integers()
        .between(0, 12)
        .map(month -> month == 0 ? "" : String.format(Locale.ROOT, "1922-%02d-01", month));
  }

  /** The days on which anything can begin or end. */
  public static List<LocalDate> firsts() {
    return IntStream.rangeClosed(1, 12).mapToObj(month -> LocalDate.of(1922, month, 1)).toList();
  }

  /** A sample with those rows. */
  public static Sample sample(List<Stand> rows) {
    Sample sample =
        new Sample().camp("red").camp("blue").camp("green").camp("own", PEOPLE.getFirst());
    PEOPLE.forEach(
        person -> sample.person(person, person.equals(PEOPLE.getFirst()) ? "1922-07-01" : ""));
    GROUPS.forEach(
        group -> sample.side(group.id(), group.kind(), group.camp(), group.start(), group.end()));
    rows.forEach(
        row ->
            sample.stands(
                row.person(), row.faction(), row.role(), row.camp(), row.start(), row.end()));
    return sample;
  }

  /** The history of those rows. */
  public static History history(List<Stand> rows) {
    return sample(rows).history();
  }
}
