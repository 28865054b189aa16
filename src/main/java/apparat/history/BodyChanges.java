package apparat.history;

import apparat.history.Change.Kind;
import apparat.history.words.BodyWords;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Row;
import apparat.record.Supervision;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells in words how bodies were founded, renamed, abolished and put under others. */
record BodyChanges(History history) {

  /** The changes after the first day up to and with the second. */
  Stream<Change> between(LocalDate from, LocalDate to) {
    return Stream.of(
            history.rows().bodies().items().stream().flatMap(this::lives),
            history.rows().names().values().stream()
                .flatMap(List::stream)
                .flatMap(name -> renamed(name).stream()),
            history.rows().supervisions().items().stream().flatMap(this::supervised))
        .flatMap(changes -> changes)
        .filter(change -> change.day().isAfter(from) && !change.day().isAfter(to));
  }

  private Stream<Change> lives(Body body) {
    Stream<Change> founded =
        body.spell().start().stream()
            .map(
                date ->
                    change(date, Kind.FOUNDED, body.id(), "%s is founded", List.of(), body.row()));
    Stream<Change> abolished =
        body.spell().end().stream()
            .map(
                date ->
                    change(
                        date, Kind.ABOLISHED, body.id(), "%s is abolished", List.of(), body.row()));
    return Stream.concat(founded, abolished);
  }

  private Optional<Change> renamed(BodyName name) {
    return name.spell()
        .start()
        .filter(
            date ->
                !history.datedNameOf(name.body(), date.first().minusDays(1)).equals(name.name()))
        .filter(date -> existsBefore(name.body(), date.first()))
        .map(
            date -> {
              String now = new BodyWords(name.name(), history.body(name.body()).kind()).full();
              return change(
                  date, Kind.RENAMED, name.body(), "%s is renamed " + now, List.of(), name.row());
            });
  }

  private boolean existsBefore(String body, LocalDate day) {
    return history.body(body).spell().holdsOn(day.minusDays(1));
  }

  private Stream<Change> supervised(Supervision row) {
    String parent =
        new BodyWords(name(row.parent(), row), history.body(row.parent()).kind()).brief();
    Stream<Change> begun =
        row.spell().start().stream()
            .filter(date -> existsBefore(row.child(), date.first()))
            .map(date -> supervision(date, row, "%s now " + relation(row.relation()) + parent));
    Stream<Change> ended =
        row.spell().end().stream()
            .filter(date -> history.body(row.child()).spell().holdsOn(date.first()))
            .filter(date -> !succeeded(row, date.first()))
            .map(
                date ->
                    supervision(date, row, "%s no longer " + relation(row.relation()) + parent));
    return Stream.concat(begun, ended);
  }

  private String name(String body, Supervision row) {
    return history.nameOf(
        body, row.spell().start().map(HistoricalDate::first).orElse(LocalDate.MIN));
  }

  private boolean succeeded(Supervision row, LocalDate day) {
    return history.rows().supervisions().items().stream()
        .anyMatch(
            other ->
                other.child().equals(row.child())
                    && other.relation().equals(row.relation())
                    && other.spell().firstDay().equals(day));
  }

  private static String relation(String relation) {
    return switch (relation) {
      case "elected-by" -> "is elected by ";
      case "appointed-by" -> "is appointed by ";
      case "organ-of" -> "is an organ of ";
      case "reports-to" -> "reports to ";
      case "supervised-by" -> "is supervised by ";
      default -> "is under ";
    };
  }

  private Change supervision(HistoricalDate date, Supervision row, String sentence) {
    String natural = sentence.replaceFirst("(now|no longer) is ", "is $1 ");
    return change(date, Kind.SUPERVISED, row.child(), natural, row.sources(), row.row());
  }

  /**
   * A change of a body, in whose sentence {@code %s} stands for the name that it bore the day
   * before or bears then.
   */
  private Change change(
      HistoricalDate date, Kind kind, String body, String sentence, List<String> sources, Row row) {
    LocalDate named =
        kind == Kind.RENAMED || kind == Kind.ABOLISHED ? date.first().minusDays(1) : date.first();
    String called =
        kind == Kind.RENAMED ? history.datedNameOf(body, named) : history.nameOf(body, named);
    BodyWords words = new BodyWords(called, history.body(body).kind());
    String name = kind == Kind.SUPERVISED ? words.brief() : words.full();
    String said =
        sentence.formatted(
            name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1));
    return new Change(
        date.first(),
        kind,
        List.of(),
        Optional.of(body),
        Optional.empty(),
        date.exact() ? said : said + " (" + DateWords.of(date) + ")",
        date.exact(),
        sources,
        List.of(row));
  }
}
