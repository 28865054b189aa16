package apparat.app.side;

import apparat.app.model.Selection;
import apparat.app.side.Page.Entry;
import apparat.app.side.Page.Section;
import apparat.drawing.Theme;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.record.Body;
import apparat.record.Membership;
import apparat.record.Rank;
import apparat.record.Supervision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what is to be said of a body on a day: its roster above all. */
final class BodyPage {

  private final Snapshot snapshot;
  private final Signs signs;
  private final SourceNumbers sources;

  BodyPage(History history, LocalDate day, Theme theme) {
    this.snapshot = history.at(day);
    this.signs = new Signs(snapshot, theme);
    this.sources = new SourceNumbers(history);
  }

  Page of(Body body) {
    List<Section> sections = new ArrayList<>();
    List<Seat> seats = snapshot.seatsIn(body.id());
    for (Rank rank : List.of(Rank.HEAD, Rank.VOTING, Rank.CANDIDATE, Rank.STAFF)) {
      List<Entry> entries =
          seats.stream().filter(seat -> seat.rank() == rank).map(this::entry).toList();
      if (!entries.isEmpty()) {
        sections.add(new Section(heading(rank), "" + entries.size(), entries));
      }
    }
    List<Entry> over = supervisions(body);
    if (!over.isEmpty()) {
      sections.add(new Section("Stands under", "", over));
    }
    return new Page(
        Optional.empty(),
        snapshot.nameOf(body.id()),
        lines(body, seats),
        sections,
        sources.sources());
  }

  private static String heading(Rank rank) {
    return switch (rank) {
      case HEAD -> "At its head";
      case VOTING -> "Full members";
      case CANDIDATE -> "Candidates";
      case STAFF -> "Staff";
    };
  }

  private List<String> lines(Body body, List<Seat> seats) {
    List<String> lines = new ArrayList<>();
    if (!body.nameRu().isEmpty()) {
      lines.add(body.nameRu());
    }
    if (!snapshot.alive(body.id())) {
      lines.add("Does not exist on this day: " + DateWords.span(body.spell()) + ".");
      return lines;
    }
    if (seats.isEmpty()) {
      lines.add("Nobody is recorded in it on this day.");
    }
    lines.add(Words.knowledge(snapshot.knowledge(body.id(), "")));
    if (!body.note().isEmpty()) {
      lines.add(body.note());
    }
    return lines;
  }

  private Entry entry(Seat seat) {
    Membership row = seat.rows().getFirst();
    return new Entry(
        signs.of(seat.person().id()),
        seat.person().name() + (seat.doubtful() ? " ?" : ""),
        Words.role(row) + ", " + DateWords.span(row.spell()),
        new Selection.OfPerson(seat.person().id()),
        sources.of(row.sources()),
        false);
  }

  private List<Entry> supervisions(Body body) {
    return snapshot.supervisions().stream()
        .filter(supervision -> supervision.child().equals(body.id()))
        .map(this::entry)
        .toList();
  }

  private Entry entry(Supervision supervision) {
    return new Entry(
        Optional.empty(),
        snapshot.nameOf(supervision.parent()),
        supervision.relation().replace('-', ' ') + ", " + DateWords.span(supervision.spell()),
        new Selection.OfBody(supervision.parent()),
        sources.of(supervision.sources()),
        false);
  }
}
