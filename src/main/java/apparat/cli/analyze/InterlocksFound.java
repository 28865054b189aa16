package apparat.cli.analyze;

import apparat.analysis.bodies.Interlock;
import apparat.cli.table.Aligned;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Snapshot;
import apparat.record.Body;
import apparat.record.Person;
import apparat.session.tables.Cell;
import apparat.session.tables.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who sits in two bodies at once. */
public record InterlocksFound(Snapshot snapshot, List<Interlock> locks, boolean oneBody)
    implements Measured {

  private static final List<String> HEADING =
      List.of("body", "body_name", "other", "other_name", "count", "people", "rosters");

  private static final int COLUMNS = 8;

  /** The interlocks of a day, of one body or of all. */
  public static InterlocksFound on(History history, LocalDate day, Optional<Body> only) {
    List<Interlock> locks =
        Interlock.all(history, day).stream()
            .filter(
                lock ->
                    only.map(body -> body.equals(lock.one()) || body.equals(lock.other()))
                        .orElse(true))
            .toList();
    return new InterlocksFound(history.at(day), locks, only.isPresent());
  }

  @Override
  public List<String> text() {
    List<String> lines = new ArrayList<>();
    lines.add("Who sits in two bodies on " + DateWords.day(snapshot.day()));
    if (locks.isEmpty()) {
      lines.add("  Nobody, as far as is known.");
    }
    lines.addAll(matrix());
    List<Interlock> told =
        locks.stream().filter(lock -> oneBody || lock.people().size() > 1).toList();
    Aligned table = new Aligned();
    for (Interlock lock : told) {
      table.add(
          snapshot.shortNameOf(lock.one().id()) + ", " + snapshot.shortNameOf(lock.other().id()),
          count(lock),
          lock.people().stream().map(Person::name).collect(Collectors.joining(", ")));
    }
    lines.addAll(table.lines("  "));
    int more = locks.size() - told.size();
    if (more > 0) {
      lines.add(
          "  and " + more + " pairs of bodies with one person each; --body lists those of one.");
    }
    lines.add(
        "  A + means that a roster is known in part, so that there may be more. 'apparat roster"
            + " --at "
            + snapshot.day()
            + "' lists the seats with their sources.");
    return lines;
  }

  private static String count(Interlock lock) {
    return lock.people().size() + (lock.whole() ? "" : "+");
  }

  /** How many sit in both, for the bodies that share most. */
  private List<String> matrix() {
    List<Body> bodies =
        locks.stream()
            .flatMap(lock -> Stream.of(lock.one(), lock.other()))
            .distinct()
            .limit(COLUMNS)
            .toList();
    Aligned table = new Aligned();
    String[] head = new String[bodies.size() + 1];
    Arrays.setAll(head, i -> i == 0 ? "" : snapshot.shortNameOf(bodies.get(i - 1).id()));
    table.add(head);
    for (Body body : bodies) {
      String[] row = new String[bodies.size() + 1];
      Arrays.setAll(
          row, i -> i == 0 ? snapshot.shortNameOf(body.id()) : cell(body, bodies.get(i - 1)));
      table.add(row);
    }
    return bodies.size() < 3 ? List.of() : table.lines("  ");
  }

  private String cell(Body one, Body other) {
    return locks.stream()
        .filter(
            lock ->
                lock.one().equals(one) && lock.other().equals(other)
                    || lock.one().equals(other) && lock.other().equals(one))
        .findFirst()
        .map(InterlocksFound::count)
        .orElse(".");
  }

  @Override
  public Table table() {
    return new Table(
        HEADING,
        locks.stream()
            .map(
                lock ->
                    List.of(
                        Cell.of(lock.one().id()),
                        Cell.of(snapshot.nameOf(lock.one().id())),
                        Cell.of(lock.other().id()),
                        Cell.of(snapshot.nameOf(lock.other().id())),
                        Cell.of(lock.people().size()),
                        Cell.of(lock.people().stream().map(Person::id).toList()),
                        Cell.of(lock.whole() ? "complete" : "partial")))
            .toList());
  }
}
