package apparat.history;

import apparat.history.Change.Kind;
import apparat.history.words.BodyWords;
import apparat.history.words.RoleWords;
import apparat.record.Certainty;
import apparat.record.Membership;
import apparat.record.Rank;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells in words how people came into bodies, rose, fell and left. An election for another term is
 * no change.
 */
final class SeatChanges {

  private static final String EXPELLED = "expelled";

  private final History history;
  private final Set<String> withCandidates;

  SeatChanges(History history) {
    this.history = history;
    this.withCandidates =
        history.data().memberships().stream()
            .filter(row -> row.rank() == Rank.CANDIDATE)
            .map(Membership::body)
            .collect(Collectors.toSet());
  }

  /** The changes after the first day up to and with the second, place by place. */
  Stream<Change> between(LocalDate from, LocalDate to) {
    return history.rows().places().values().stream()
        .map(rows -> new SeatRows(history, rows))
        .flatMap(
            rows ->
                rows.days()
                    .filter(day -> day.isAfter(from) && !day.isAfter(to))
                    .flatMap(day -> change(rows, day).stream()));
  }

  private Optional<Change> change(SeatRows rows, LocalDate day) {
    Optional<Seat> before = rows.on(day.minusDays(1));
    Optional<Seat> after = rows.on(day);
    if (before.isEmpty()) {
      return after.map(seat -> change(day, Kind.CAME, seat, becomes(seat, day), begun(seat, day)));
    }
    if (after.isEmpty()) {
      return before.map(seat -> change(day, Kind.LEFT, seat, leaves(seat, day), ended(seat, day)));
    }
    return same(before.get(), after.get())
        ? Optional.empty()
        : Optional.of(turned(before.get(), after.get(), day));
  }

  private static boolean same(Seat before, Seat after) {
    return before.rank() == after.rank() && before.role().equals(after.role());
  }

  /** The seat is kept with another rank or role. */
  private Change turned(Seat before, Seat after, LocalDate day) {
    int order = Rank.STRONGEST_FIRST.compare(after.rank(), before.rank());
    Kind kind = order < 0 ? Kind.ROSE : order > 0 ? Kind.FELL : Kind.OFFICE;
    List<Membership> rows = new ArrayList<>(begun(after, day));
    rows.addAll(ended(before, day));
    boolean stays = begun(after, day).stream().noneMatch(row -> row.role().equals(after.role()));
    String name = after.person().name();
    String sentence;
    if (stays) {
      sentence =
          name + " is no longer " + role(before, day) + " but stays " + roleWords(after).alone();
    } else {
      String until = kind == Kind.ROSE ? "" : ", until then " + roleWords(before).alone();
      sentence = name + " becomes " + role(after, day) + until;
    }
    return change(day, kind, after, sentence, rows);
  }

  private String becomes(Seat seat, LocalDate day) {
    return seat.person().name() + " becomes " + role(seat, day);
  }

  private String leaves(Seat seat, LocalDate day) {
    String name = seat.person().name();
    if (ended(seat, day).stream().anyMatch(row -> row.endReason().equals(EXPELLED))) {
      return name + " is expelled from " + bodyWords(seat, day).brief();
    }
    return switch (seat.role()) {
      case "member" -> name + " leaves " + bodyWords(seat, day).brief();
      case "candidate" -> name + " leaves " + bodyWords(seat, day).brief() + " as a candidate";
      default -> name + " is no longer " + role(seat, day);
    };
  }

  private String role(Seat seat, LocalDate day) {
    return roleWords(seat).in(bodyWords(seat, day));
  }

  private RoleWords roleWords(Seat seat) {
    return new RoleWords(seat.role(), seat.rank(), withCandidates.contains(seat.body().id()));
  }

  private BodyWords bodyWords(Seat seat, LocalDate day) {
    return new BodyWords(history.nameOf(seat.body().id(), day), seat.body().kind());
  }

  private static List<Membership> begun(Seat seat, LocalDate day) {
    return seat.rows().stream().filter(row -> row.spell().firstDay().equals(day)).toList();
  }

  private static List<Membership> ended(Seat seat, LocalDate day) {
    return seat.rows().stream().filter(row -> row.spell().endDay().equals(day)).toList();
  }

  private static Change change(
      LocalDate day, Kind kind, Seat seat, String sentence, List<Membership> rows) {
    List<String> remarks = new ArrayList<>();
    if (kind == Kind.LEFT || sentence.contains(" is no longer ")) {
      reason(rows, seat, day).ifPresent(remarks::add);
    }
    Optional<String> inexact = inexact(rows, day);
    inexact.ifPresent(remarks::add);
    if (doubtful(rows, day)) {
      remarks.add("doubtful");
    }
    return new Change(
        day,
        kind,
        List.of(seat.person().id()),
        Optional.of(seat.body().id()),
        Optional.empty(),
        remarks.isEmpty() ? sentence : sentence + " (" + String.join("; ", remarks) + ")",
        inexact.isEmpty(),
        rows.stream().flatMap(row -> row.sources().stream()).distinct().toList(),
        rows.stream().map(Membership::row).toList());
  }

  /** Whether what begins is doubtful or, where nothing begins, what ends. */
  private static boolean doubtful(List<Membership> rows, LocalDate day) {
    List<Membership> begun =
        rows.stream().filter(row -> row.spell().firstDay().equals(day)).toList();
    return (begun.isEmpty() ? rows : begun)
        .stream().anyMatch(row -> row.certainty() == Certainty.LOW);
  }

  private static Optional<String> reason(List<Membership> rows, Seat seat, LocalDate day) {
    if (seat.person().died().map(HistoricalDate::first).equals(Optional.of(day))) {
      return Optional.of("died");
    }
    return rows.stream()
        .filter(row -> row.spell().endDay().equals(day))
        .map(Membership::endReason)
        .filter(reason -> !reason.isEmpty() && !reason.equals(EXPELLED))
        .findFirst()
        .map(SeatChanges::spoken);
  }

  private static String spoken(String endReason) {
    return switch (endReason) {
      case "re-elected" -> "term ended";
      case "not-re-elected" -> "not re-elected";
      default -> endReason;
    };
  }

  /** The date in words where no row knows the day for certain. */
  private static Optional<String> inexact(List<Membership> rows, LocalDate day) {
    List<HistoricalDate> dates =
        rows.stream()
            .flatMap(row -> Stream.concat(row.spell().start().stream(), row.spell().end().stream()))
            .filter(date -> date.first().equals(day))
            .sorted()
            .toList();
    return dates.stream().anyMatch(HistoricalDate::exact)
        ? Optional.empty()
        : dates.stream().findFirst().map(DateWords::of);
  }
}
