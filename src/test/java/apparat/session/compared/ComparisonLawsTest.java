package apparat.session.compared;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Change;
import apparat.history.Column;
import apparat.history.History;
import apparat.history.Sample;
import apparat.record.Certainty;
import apparat.record.Rank;
import apparat.session.compared.Comparison.OfBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Who stayed, left and came is what laying the two rosters side by side shows. */
class ComparisonLawsTest {

  private static final LocalDate THEN = LocalDate.of(1922, 4, 15);
  private static final LocalDate NOW = LocalDate.of(1922, 9, 15);
  private static final ThenAndNow DAYS = new ThenAndNow(THEN, NOW, false);
  private static final List<String> PEOPLE = List.of("ann", "bob", "cyd", "dan");

  /** A seat before it is put into a sample. */
  record Sitting(String person, String body, boolean candidate, int from, int months) {

    boolean holdsOn(LocalDate day) {
      return from <= day.getMonthValue() && day.getMonthValue() < from + months;
    }

    void addTo(Sample sample) {
      sample.seat(
          person,
          body,
          candidate ? "candidate" : "member",
          candidate ? Rank.CANDIDATE : Rank.VOTING,
          month(from),
          month(from + months),
          "",
          Certainty.HIGH);
    }

    private static String month(int month) {
      return String.format(Locale.ROOT, "%s", LocalDate.of(1921, 12, 1).plusMonths(month));
    }
  }

  @Provide
  Arbitrary<List<Sitting>> sittings() {
    return Combinators.combine(
            Arbitraries.of(PEOPLE),
            Arbitraries.of("council", "bureau"),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(1, 10),
            Arbitraries.integers().between(1, 8))
        .as(Sitting::new)
        .withoutEdgeCases()
        .list()
        .ofMaxSize(12);
  }

  private static Sample sample() {
    Sample sample =
        new Sample()
            .body("council", "Council", "committee", "", "")
            .body("bureau", "Bureau", "bureau", "", "")
            .wing("top", Column.MIDDLE, List.of("council", "bureau"), List.of());
    PEOPLE.forEach(person -> sample.person(person, ""));
    return sample;
  }

  private static Comparison compared(List<Sitting> sittings) {
    Sample sample = sample();
    sittings.forEach(sitting -> sitting.addTo(sample));
    return Comparison.of(sample.history(), DAYS);
  }

  private static Set<String> there(List<Sitting> sittings, String body, LocalDate day) {
    return sittings.stream()
        .filter(sitting -> sitting.body().equals(body) && sitting.holdsOn(day))
        .map(Sitting::person)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean full(List<Sitting> sittings, String body, String who, LocalDate day) {
    return sittings.stream()
        .filter(sitting -> sitting.body().equals(body) && sitting.person().equals(who))
        .anyMatch(sitting -> sitting.holdsOn(day) && !sitting.candidate());
  }

  private static Set<String> names(List<String> told) {
    return told.stream()
        .map(name -> name.replaceFirst(" \\(.*", "").toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Property(tries = 150)
  void stayed_left_and_came_are_those_of_both_rosters(@ForAll("sittings") List<Sitting> sittings) {
    for (OfBody body : compared(sittings).bodies()) {
      Set<String> then = there(sittings, body.body().id(), THEN);
      Set<String> now = there(sittings, body.body().id(), NOW);
      Set<String> stayed = new TreeSet<>(then);
      stayed.retainAll(now);
      assertThat(names(body.stayed())).isEqualTo(stayed);
      then.removeAll(stayed);
      now.removeAll(stayed);
      assertThat(names(body.left())).isEqualTo(then);
      assertThat(names(body.came())).isEqualTo(now);
      assertThat(body.counts())
          .startsWith(stayed.size() + " stayed, " + then.size() + " left, " + now.size() + " came");
    }
  }

  @Property(tries = 150)
  void a_candidate_is_said_to_be_one_and_a_new_rank_is_told(
      @ForAll("sittings") List<Sitting> sittings) {
    for (OfBody body : compared(sittings).bodies()) {
      String id = body.body().id();
      for (String told : body.stayed()) {
        String who = told.replaceFirst(" .*", "").toLowerCase(Locale.ROOT);
        boolean before = full(sittings, id, who, THEN);
        boolean after = full(sittings, id, who, NOW);
        String rank =
            before == after
                ? after ? "" : " (candidate)"
                : after ? " (now full)" : " (now candidate)";
        assertThat(told.replaceFirst("^\\S+", "")).isEqualTo(rank);
      }
      for (String told : body.came()) {
        String who = told.replaceFirst(" .*", "").toLowerCase(Locale.ROOT);
        assertThat(told.endsWith(" (candidate)")).isEqualTo(!full(sittings, id, who, NOW));
      }
    }
  }

  @Property(tries = 100)
  void who_left_did_so_on_the_last_day_on_which_the_seat_ended(
      @ForAll("sittings") List<Sitting> sittings) {
    for (OfBody body : compared(sittings).bodies()) {
      for (String told : body.left()) {
        String who = told.replaceFirst(" .*", "").toLowerCase(Locale.ROOT);
        LocalDate day = NOW;
        while (!there(sittings, body.body().id(), day.minusDays(1)).contains(who)) {
          day = day.minusDays(1);
        }
        String ended = apparat.history.DateWords.day(day);
        assertThat(told).matches(".* \\((candidate, )?" + ended + "(, at last a candidate)?\\)");
      }
    }
  }

  @Property(tries = 60)
  void every_body_with_people_or_news_is_there_once_the_bureaus_first(
      @ForAll("sittings") List<Sitting> sittings) {
    List<String> ids = compared(sittings).bodies().stream().map(one -> one.body().id()).toList();
    for (String body : List.of("bureau", "council")) {
      boolean people =
          !there(sittings, body, THEN).isEmpty() || !there(sittings, body, NOW).isEmpty();
      if (people) {
        assertThat(ids).contains(body);
      }
    }
    assertThat(ids).doesNotHaveDuplicates().isSorted();
  }

  @Property(tries = 60)
  void all_changes_are_inside_the_span_and_stand_with_their_body(
      @ForAll("sittings") List<Sitting> sittings) {
    for (OfBody body : compared(sittings).bodies()) {
      for (Change change : body.changes()) {
        assertThat(change.body()).contains(body.body().id());
        assertThat(change.day()).isAfter(THEN).isBeforeOrEqualTo(NOW);
      }
    }
  }

  @Test
  void numbers_of_a_roster_known_in_part_are_said_to_be_so() {
    Sample sample =
        sample()
            .seat("ann", "council", "member", "", "", "")
            .seat("ann", "bureau", "member", "", "", "")
            .roster("council", "member", "partial", 1, 9)
            .roster("bureau", "member", "complete", 1, 1);
    History history = sample.history();
    List<OfBody> bodies = Comparison.of(history, DAYS).bodies();
    assertThat(bodies)
        .extracting(OfBody::counts)
        .containsExactly("1 stayed, 0 left, 0 came", "1 stayed, 0 left, 0 came; as far as known");
  }

  @Test
  void of_two_equal_days_nothing_has_left_or_come() {
    History history = sample().seat("ann", "council", "member", "", "", "").history();
    Comparison same = Comparison.of(history, new ThenAndNow(NOW, NOW, false));
    assertThat(same.sides()).isEmpty();
    assertThat(same.bodies())
        .singleElement()
        .satisfies(
            body -> {
              assertThat(body.stayed()).containsExactly("Ann");
              assertThat(body.left()).isEmpty();
              assertThat(body.came()).isEmpty();
              assertThat(body.changes()).isEmpty();
            });
  }
}
