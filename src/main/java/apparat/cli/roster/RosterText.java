package apparat.cli.roster;

import apparat.cli.table.Aligned;
import apparat.history.DateWords;
import apparat.history.Knowledge;
import apparat.history.Seat;
import apparat.record.Body;
import apparat.record.Membership;
import apparat.record.Rank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A roster for people to read, which says what is not known. */
public final class RosterText {

  /** The role of candidates in the table of completeness. */
  private static final String CANDIDATE = "candidate";

  private final Roster roster;

  public RosterText(Roster roster) {
    this.roster = roster;
  }

  /**
   * The seats of the person, or of each body its heads and voting members apart from the
   * candidates.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (roster.seats().isEmpty()) {
      lines.add(nobody());
    } else if (roster.person().isPresent()) {
      lines.addAll(personLines());
    } else {
      byBody().forEach((body, seats) -> lines.addAll(bodyLines(body, seats, lines.isEmpty())));
    }
    lines.addAll(reserves());
    return lines;
  }

  /** What must be said so that nobody takes a part for the whole. */
  public List<String> reserves() {
    if (roster.body().isPresent()) {
      return reserve(roster.body().get().id());
    }
    long partial = byBody().keySet().stream().filter(body -> !whole(body.id())).count();
    if (roster.person().isPresent()) {
      return List.of(
          "Most rosters are known in part only: further seats are possible outside those that are"
              + " known whole.");
    }
    return partial == 0
        ? List.of()
        : List.of("", "Known in part only: " + partial + " of " + byBody().size() + " bodies.");
  }

  private List<String> reserve(String body) {
    Knowledge knowledge = roster.snapshot().knowledge(body, "");
    if (knowledge.countable()) {
      return List.of();
    }
    return List.of(
        switch (knowledge.statement()) {
          case COMPLETE -> "";
          case PARTIAL -> "This roster is known in part only.";
          case LEADERS_ONLY -> "Only the leading posts of this roster are known.";
          case UNKNOWN -> "How much of this roster is known is not recorded.";
        });
  }

  private String nobody() {
    String on = " on " + DateWords.day(roster.snapshot().day()) + ".";
    String whom = roster.person().map(person -> person.name()).orElse("anybody");
    String where = roster.body().map(body -> " in the " + name(body)).orElse("");
    boolean sure = roster.body().map(body -> whole(body.id())).orElse(false);
    return sure && roster.person().isPresent()
        ? whom + " had no seat" + where + on
        : "No seat is recorded for " + whom + where + on;
  }

  private List<String> personLines() {
    Aligned table = new Aligned();
    for (Seat seat : roster.seats()) {
      for (Membership row : seat.rows()) {
        add(table, name(seat.body()), row);
      }
    }
    List<String> lines = new ArrayList<>();
    int seats = roster.seats().size();
    lines.add(
        roster.seats().getFirst().person().name()
            + " held "
            + seats
            + (seats == 1 ? " seat on " : " seats on ")
            + DateWords.day(roster.snapshot().day()));
    lines.addAll(table.lines("  "));
    return lines;
  }

  private List<String> bodyLines(Body body, List<Seat> seats, boolean first) {
    List<String> lines = new ArrayList<>();
    if (!first) {
      lines.add("");
    }
    lines.add(name(body) + ", " + DateWords.day(roster.snapshot().day()));
    Map<String, List<Seat>> classes =
        seats.stream()
            .collect(
                Collectors.groupingBy(
                    seat -> title(seat.rank()), LinkedHashMap::new, Collectors.toList()));
    Aligned table = new Aligned();
    classes.forEach((title, group) -> group(table, body, title, group));
    if (!classes.containsKey(title(Rank.CANDIDATE))) {
      nameless(table, body);
    }
    lines.addAll(table.lines("    "));
    return lines;
  }

  private void group(Aligned table, Body body, String title, List<Seat> seats) {
    Knowledge knowledge = roster.snapshot().knowledge(body.id(), role(seats));
    String count = counted(knowledge, seats.size());
    table.line("  " + title + " (" + count + ")" + remark(knowledge));
    for (Seat seat : seats) {
      for (Membership row : seat.rows()) {
        add(table, seat.person().name(), row);
      }
    }
  }

  private static String title(Rank rank) {
    return switch (rank) {
      case HEAD, VOTING -> "Voting";
      case CANDIDATE -> "Candidates";
      case STAFF -> "Staff";
    };
  }

  /** Says of candidates of whom not one name is known that there were some. */
  private void nameless(Aligned table, Body body) {
    Knowledge knowledge = roster.snapshot().knowledge(body.id(), CANDIDATE);
    if (knowledge.known().orElse(1) == 0) {
      table.line("  " + title(Rank.CANDIDATE) + " (" + counted(knowledge, 0) + ")");
    }
  }

  /** A number only where the roster is whole; else how many are known. */
  private static String counted(Knowledge knowledge, int seats) {
    if (knowledge.countable()) {
      return Integer.toString(seats);
    }
    String elected =
        knowledge.size().isPresent() ? " of " + knowledge.size().getAsInt() + " elected" : "";
    return (seats == 0 ? "none" : seats) + " known" + elected;
  }

  private static String remark(Knowledge knowledge) {
    boolean partial = knowledge.statement() == Knowledge.Statement.PARTIAL;
    return partial && !knowledge.note().isEmpty() ? ": " + knowledge.note() : "";
  }

  private static String role(List<Seat> seats) {
    return seats.getFirst().rank() == Rank.CANDIDATE ? CANDIDATE : seats.getLast().role();
  }

  private boolean whole(String body) {
    return roster.snapshot().knowledge(body, "").countable();
  }

  private Map<Body, List<Seat>> byBody() {
    return roster.seats().stream()
        .collect(Collectors.groupingBy(Seat::body, LinkedHashMap::new, Collectors.toList()));
  }

  private String name(Body body) {
    return roster.snapshot().nameOf(body.id());
  }

  private static void add(Aligned table, String what, Membership row) {
    String span = DateWords.span(row.spell());
    table.add(what, row.role(), span, sureness(row), sources(row));
  }

  private static String sureness(Membership row) {
    return switch (row.certainty()) {
      case HIGH, MEDIUM -> "";
      case LOW -> "doubtful";
    };
  }

  private static String sources(Membership row) {
    return "[" + String.join(", ", row.sources()) + "]";
  }
}
