package apparat.view.hierarchy.period;

import apparat.record.Membership;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The rows of a person in a body that hold on a day, asked for one day after the other: each row is
 * looked at once and not on each day, for a table of copies has thousands.
 */
final class Holding {

  private record Numbered(Membership row, int number) {}

  private final List<Numbered> byStart;
  private final PriorityQueue<Numbered> begun =
      new PriorityQueue<>(
          Comparator.comparing((Numbered one) -> one.row().rank(), Rank.STRONGEST_FIRST)
              .thenComparing(Numbered::number));
  private int next;

  Holding(List<Membership> rows) {
    byStart =
        IntStream.range(0, rows.size())
            .mapToObj(i -> new Numbered(rows.get(i), i))
            .sorted(Comparator.comparing(one -> one.row().spell().firstDay()))
            .toList();
  }

  /** The row of the strongest rank on a day, of equals the first; no day before one asked for. */
  Optional<Membership> strongest(LocalDate day) {
    while (next < byStart.size() && !byStart.get(next).row().spell().firstDay().isAfter(day)) {
      begun.add(byStart.get(next++));
    }
    while (!begun.isEmpty() && !day.isBefore(begun.peek().row().spell().endDay())) {
      begun.remove();
    }
    return Optional.ofNullable(begun.peek()).map(Numbered::row);
  }
}
