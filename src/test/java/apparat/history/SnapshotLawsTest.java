package apparat.history;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.SampleTables.SeatRow;
import apparat.record.Membership;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A snapshot says what a scan of the rows says, and changes lead from one to the next. */
@Domain(SampleTables.class)
@Domain(DomainContext.Global.class)
class SnapshotLawsTest {

  private static LocalDate day(int month) {
    return LocalDate.of(1921, 12, 1).plusMonths(month).plusDays(14);
  }

  @Property
  void a_person_sits_where_a_row_says_so(
      @ForAll @Size(max = 12) List<SeatRow> rows, @ForAll @IntRange(max = 13) int month) {
    History history = SampleTables.history(rows);
    Snapshot snapshot = history.at(day(month));
    Map<String, Rank> naive =
        history.data().memberships().stream()
            .filter(row -> row.spell().holdsOn(day(month)) && !row.body().equals("league"))
            .collect(
                Collectors.toMap(
                    row -> row.person() + "/" + row.body(),
                    Membership::rank,
                    SnapshotLawsTest::stronger));

    assertThat(
            snapshot.seats().stream()
                .collect(
                    Collectors.toMap(
                        seat -> seat.person().id() + "/" + seat.body().id(), Seat::rank)))
        .isEqualTo(naive);
    for (String person : SampleTables.PEOPLE) {
      assertThat(snapshot.posts(person))
          .isEqualTo((int) naive.keySet().stream().filter(key -> key.startsWith(person)).count());
    }
  }

  private static Rank stronger(Rank a, Rank b) {
    return Stream.of(a, b).min(Rank.STRONGEST_FIRST).orElseThrow();
  }

  @Property
  void the_order_of_rows_does_not_matter(
      @ForAll @Size(max = 12) List<SeatRow> rows, @ForAll @IntRange(max = 13) int month) {
    History history = SampleTables.history(rows);
    History reversed = SampleTables.history(rows.reversed());

    assertThat(seats(history.at(day(month)))).isEqualTo(seats(reversed.at(day(month))));
    assertThat(reversed.keyframes()).isEqualTo(history.keyframes());
    assertThat(sentences(reversed)).isEqualTo(sentences(history));
  }

  private static Set<String> seats(Snapshot snapshot) {
    return snapshot.seats().stream().map(SnapshotLawsTest::text).collect(Collectors.toSet());
  }

  private static String text(Seat seat) {
    return seat.person().id() + "/" + seat.body().id() + "/" + seat.rank();
  }

  private static List<String> sentences(History history) {
    return history.changes(LocalDate.MIN, LocalDate.MAX).stream()
        .filter(change -> !change.sentence().contains("doubtful"))
        .map(change -> change.day() + change.sentence())
        .sorted()
        .toList();
  }

  @Property
  void nothing_changes_between_keyframes(
      @ForAll @Size(max = 12) List<SeatRow> rows, @ForAll @IntRange(min = 1, max = 12) int month) {
    History history = SampleTables.history(rows);
    LocalDate day = day(month);
    LocalDate before = history.previousChange(day).orElseThrow();

    assertThat(history.at(day).seats()).isEqualTo(history.at(before).seats());
  }

  @Property
  void a_comparison_leads_from_the_earlier_day_to_the_later(
      @ForAll @Size(max = 12) List<SeatRow> rows,
      @ForAll @IntRange(max = 13) int from,
      @ForAll @IntRange(max = 13) int to) {
    History history = SampleTables.history(rows);
    Snapshot then = history.at(day(Math.min(from, to)));
    Snapshot now = history.at(day(Math.max(from, to)));
    SeatComparison comparison = SeatComparison.of(then, now, history);

    Set<String> places = places(then.seats().stream());
    places.removeAll(places(comparison.left().stream().map(SeatComparison.Left::seat)));
    places.addAll(places(comparison.came().stream().map(SeatComparison.Came::seat)));
    assertThat(places).isEqualTo(places(now.seats().stream()));
    assertThat(comparison.left())
        .allSatisfy(
            left -> assertThat(left.day()).isAfter(then.day()).isBeforeOrEqualTo(now.day()));
  }

  private static Set<String> places(Stream<Seat> seats) {
    return seats
        .map(seat -> seat.person().id() + "/" + seat.body().id())
        .collect(Collectors.toSet());
  }

  @Property
  void every_change_of_seats_is_told_once_and_nothing_else(
      @ForAll @Size(max = 12) List<SeatRow> rows) {
    History history = SampleTables.history(rows);
    LocalDate first = LocalDate.of(1922, 1, 1);
    List<Change> changes =
        history.changes(first, LocalDate.of(1922, 12, 31)).stream()
            .filter(change -> !change.body().orElseThrow().equals("league"))
            .toList();
    List<String> naive =
        first
            .plusDays(1)
            .datesUntil(LocalDate.of(1923, 1, 1))
            .filter(day -> day.getDayOfMonth() == 1)
            .flatMap(
                day ->
                    differing(history.at(day.minusDays(1)), history.at(day))
                        .map(place -> day + " " + place))
            .sorted()
            .toList();

    assertThat(
            changes.stream()
                .map(
                    change ->
                        change.day()
                            + " "
                            + change.person().orElseThrow()
                            + "/"
                            + change.body().orElseThrow())
                .sorted())
        .containsExactlyElementsOf(naive);
    assertThat(changes).isSortedAccordingTo(Comparator.comparing(Change::day));
  }

  /** The places whose seat appears, vanishes or has another rank. */
  private static Stream<String> differing(Snapshot before, Snapshot after) {
    Set<String> was =
        before.seats().stream().map(SnapshotLawsTest::text).collect(Collectors.toSet());
    Set<String> is = after.seats().stream().map(SnapshotLawsTest::text).collect(Collectors.toSet());
    return Stream.concat(
            was.stream().filter(text -> !is.contains(text)),
            is.stream().filter(text -> !was.contains(text)))
        .map(text -> text.substring(0, text.lastIndexOf('/')))
        .distinct();
  }
}
