package apparat.history.index;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.record.Certainty;
import apparat.record.Event;
import apparat.record.Row;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Events by date are what a walk through the table, day by day, would find. */
class EventsByTimeLawsTest {

  private static final LocalDate START = LocalDate.of(1924, 1, 1);
  private static final int DAYS = 24;

  /** An event before it has an id: key moments are those of weight 3. */
  record Happening(int day, int length, int weight) {}

  @Provide
  Arbitrary<Happening> happening() {
    return Combinators.combine(
            Arbitraries.integers().between(0, DAYS),
            Arbitraries.integers().between(-1, 9),
            Arbitraries.integers().between(1, 3))
        .as(Happening::new)
        .withoutEdgeCases();
  }

  private static List<Event> events(List<Happening> happenings) {
    return IntStream.range(0, happenings.size())
        .mapToObj(i -> event("e" + i, i, happenings.get(i)))
        .toList();
  }

  private static Event event(String id, int line, Happening one) {
    LocalDate day = START.plusDays(one.day());
    Optional<HistoricalDate> end =
        one.length() < 0
            ? Optional.empty()
            : Optional.of(HistoricalDate.of(day.plusDays(one.length())));
    return new Event(
        new Row("events", line + 2),
        id,
        HistoricalDate.of(day),
        end,
        id,
        "",
        "",
        one.weight(),
        List.of(),
        List.of(),
        List.of(),
        Certainty.HIGH);
  }

  private static EventsByTime byTime(List<Happening> happenings) {
    List<Event> events = events(happenings);
    Set<String> moments =
        events.stream()
            .filter(event -> event.weight() == 3)
            .map(Event::id)
            .collect(Collectors.toSet());
    return EventsByTime.of(events, moments);
  }

  private static LocalDate day(int number) {
    return START.plusDays(number);
  }

  @Property(tries = 100)
  void come_by_day_and_of_one_day_as_in_the_table(
      @ForAll("happening") Happening first, @ForAll @Size(max = 12) List<Integer> days) {
    List<Happening> happenings = new ArrayList<>(List.of(first));
    days.forEach(day -> happenings.add(new Happening(Math.floorMod(day, 5), -1, 1)));
    List<Event> all = byTime(happenings).all();
    assertThat(all).containsExactlyInAnyOrderElementsOf(events(happenings));
    for (int i = 1; i < all.size(); i++) {
      Event before = all.get(i - 1);
      Event after = all.get(i);
      int order = before.date().first().compareTo(after.date().first());
      assertThat(order < 0 || order == 0 && before.row().line() < after.row().line()).isTrue();
    }
  }

  @Property(tries = 100)
  void between_two_days_are_those_of_each_day_both_included(
      @ForAll("happenings") List<Happening> happenings,
      @ForAll @IntRange(max = DAYS) int from,
      @ForAll @IntRange(max = DAYS) int to) {
    EventsByTime events = byTime(happenings);
    List<Event> walked = new ArrayList<>();
    for (int number = from; number <= to; number++) {
      LocalDate day = day(number);
      events(happenings).stream()
          .filter(event -> event.date().first().equals(day))
          .forEach(walked::add);
    }
    assertThat(events.between(day(from), day(to))).containsExactlyElementsOf(walked);
  }

  @Property(tries = 100)
  void the_latest_moment_is_met_first_when_one_walks_back(
      @ForAll("happenings") List<Happening> happenings, @ForAll @IntRange(max = DAYS) int from) {
    EventsByTime events = byTime(happenings);
    Optional<LocalDate> met = Optional.empty();
    for (int number = from; number >= 0 && met.isEmpty(); number--) {
      LocalDate day = day(number);
      met =
          events(happenings).stream()
              .filter(event -> event.weight() == 3 && event.date().first().equals(day))
              .map(event -> event.date().first())
              .findFirst();
    }
    assertThat(events.latest(day(from)).map(EventsByTime::day)).isEqualTo(met);
  }

  @Property(tries = 100)
  void a_moment_ends_with_its_span_or_on_the_eve_of_the_next(
      @ForAll("happenings") List<Happening> happenings) {
    EventsByTime events = byTime(happenings);
    for (Event moment : events.keyMoments()) {
      LocalDate last = moment.date().first();
      LocalDate over = moment.end().map(HistoricalDate::first).orElse(last);
      while (last.plusDays(1).isBefore(over) && !isMoment(events, last.plusDays(1))) {
        last = last.plusDays(1);
      }
      assertThat(events.lastDay(moment)).as("%s", moment).isEqualTo(last);
    }
  }

  private static boolean isMoment(EventsByTime events, LocalDate day) {
    return events.keyMoments().stream().anyMatch(event -> event.date().first().equals(day));
  }

  @Property(tries = 100)
  void no_event_of_the_span_outweighs_the_weightiest_nor_is_a_later_one_as_heavy(
      @ForAll("happenings") List<Happening> happenings,
      @ForAll @IntRange(max = DAYS) int from,
      @ForAll @IntRange(max = DAYS) int to) {
    EventsByTime events = byTime(happenings);
    List<Event> span = events.between(day(from), day(to));
    Optional<Event> best = events.weightiest(day(from), day(to));
    assertThat(best.isPresent()).isEqualTo(!span.isEmpty());
    best.ifPresent(
        one -> {
          assertThat(span).contains(one).allMatch(event -> event.weight() <= one.weight());
          assertThat(span.subList(span.indexOf(one) + 1, span.size()))
              .allMatch(event -> event.weight() < one.weight());
        });
  }

  @Provide
  Arbitrary<List<Happening>> happenings() {
    return happening().list().ofMaxSize(10);
  }
}
