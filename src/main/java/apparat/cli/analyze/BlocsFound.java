package apparat.cli.analyze;

import apparat.analysis.bodies.Votes;
import apparat.analysis.bodies.Votes.Group;
import apparat.analysis.bodies.Votes.Side;
import apparat.analysis.words.VoteWords;
import apparat.cli.table.Aligned;
import apparat.history.Camp;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Seat;
import apparat.record.Body;
import apparat.session.tables.Cell;
import apparat.session.tables.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the votes of bodies divide by side and by faction.
 *
 * @param leadersOnly bodies left out because little is known of them
 */
public record BlocsFound(LocalDate day, List<Votes> bodies, long leadersOnly) implements Measured {

  private static final List<String> HEADING =
      List.of(
          "body", "body_name", "by", "group", "group_name", "votes", "seats", "roster", "people");

  /** The votes on a day, in one body or in all. */
  public static BlocsFound on(History history, LocalDate day, Optional<Body> only) {
    return new BlocsFound(
        day,
        only.map(body -> List.of(Votes.of(history, day, body)))
            .orElseGet(() -> Votes.all(history, day)),
        only.isPresent() ? 0 : Votes.leadersOnly(history, day));
  }

  @Override
  public List<String> text() {
    List<String> lines = new ArrayList<>();
    lines.add("How bodies divide on " + DateWords.day(day));
    Aligned table = new Aligned();
    for (Votes votes : bodies) {
      VoteWords words = new VoteWords(votes);
      String majority = words.majority().isEmpty() ? "" : "; " + words.majority();
      table.line("  " + votes.name() + ": " + words.extent() + majority);
      votes
          .sides()
          .forEach(side -> row(table, VoteWords.letter(side), VoteWords.side(side), side.seats()));
      votes.factions().forEach(group -> row(table, "", group.faction().name(), group.seats()));
      table.line("    Sources of the seats: " + String.join(", ", sources(votes)));
    }
    lines.addAll(table.lines("    "));
    if (bodies.isEmpty()) {
      lines.add("  No body's roster is known well enough.");
    }
    if (leadersOnly > 0) {
      lines.add(
          "  Left out: "
              + leadersOnly
              + (leadersOnly == 1 ? " body" : " bodies")
              + " of which only the leading posts are recorded.");
    }
    return lines;
  }

  private static void row(Aligned table, String letter, String group, List<Seat> seats) {
    table.add(
        letter,
        group,
        Integer.toString(seats.size()),
        seats.stream()
            .map(seat -> seat.person().name() + (seat.doubtful() ? "?" : ""))
            .collect(Collectors.joining(", ")));
  }

  private static List<String> sources(Votes votes) {
    return votes.full().seats().stream()
        .flatMap(seat -> seat.rows().stream())
        .flatMap(row -> row.sources().stream())
        .distinct()
        .toList();
  }

  @Override
  public Table table() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Votes votes : bodies) {
      for (Side side : votes.sides()) {
        String id = side.camp().map(Camp::id).orElse("");
        rows.add(row(votes, "camp", id, VoteWords.side(side), side.seats()));
      }
      for (Group group : votes.factions()) {
        rows.add(
            row(votes, "faction", group.faction().id(), group.faction().name(), group.seats()));
      }
    }
    return new Table(HEADING, rows);
  }

  private static List<Cell> row(Votes votes, String by, String id, String name, List<Seat> seats) {
    return List.of(
        Cell.of(votes.body().id()),
        Cell.of(votes.name()),
        Cell.of(by),
        Cell.of(id),
        Cell.of(name),
        Cell.of(seats.size()),
        Cell.of(votes.full().seats().size()),
        Cell.of(votes.full().known().statement().name().toLowerCase(Locale.ROOT).replace('_', '-')),
        Cell.of(Votes.people(seats)));
  }

  @Override
  public List<String> reserves() {
    return bodies.stream()
        .filter(votes -> !votes.countable())
        .map(votes -> votes.name() + ": " + new VoteWords(votes).extent() + ".")
        .toList();
  }
}
