package apparat.app.page;

import apparat.app.page.form.Line;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.app.page.part.EventEntries;
import apparat.app.page.part.NameEntries;
import apparat.app.page.part.Reading;
import apparat.app.page.part.RosterEntries;
import apparat.app.page.part.ShareEntries;
import apparat.app.page.part.SupervisionEntries;
import apparat.app.page.part.TenureEntries;
import apparat.app.page.part.Words;
import apparat.app.page.textbook.ClaimEntries;
import apparat.history.DateWords;
import apparat.record.Body;
import apparat.record.Completeness;
import apparat.record.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what is to be said of a body on a day: its roster above all. */
record BodyPage(Reading reading) {

  private static final List<Rank> RANKS =
      List.of(Rank.HEAD, Rank.VOTING, Rank.CANDIDATE, Rank.STAFF);

  Page of(Body body) {
    String id = body.id();
    RosterEntries roster = new RosterEntries(reading);
    SupervisionEntries others = new SupervisionEntries(reading);
    List<Section> sections = new ArrayList<>();
    for (Rank rank : RANKS) {
      Section.counted(heading(rank), roster.of(id, rank)).ifPresent(sections::add);
    }
    Section.of("By side", new ShareEntries(reading).of(body)).ifPresent(sections::add);
    Section.of("Stands under", others.over(id)).ifPresent(sections::add);
    Section.of("Stands over", others.under(id)).ifPresent(sections::add);
    Section.of("Names", new NameEntries(reading).of(id)).ifPresent(sections::add);
    Section.counted("Seats by date", new TenureEntries(reading).everyoneIn(id))
        .ifPresent(sections::add);
    Section.counted("Events", new EventEntries(reading).ofBody(id)).ifPresent(sections::add);
    Section.counted("In the textbook", new ClaimEntries(reading).ofBody(id))
        .ifPresent(sections::add);
    return new Page(
        Optional.empty(),
        reading.snapshot().nameOf(id),
        lines(body).stream().map(Line::of).toList(),
        Optional.empty(),
        "",
        sections,
        reading.sources().sources());
  }

  private static String heading(Rank rank) {
    return switch (rank) {
      case HEAD -> "At its head";
      case VOTING -> "Full members";
      case CANDIDATE -> "Candidates";
      case STAFF -> "Staff";
    };
  }

  private List<String> lines(Body body) {
    List<String> lines = new ArrayList<>();
    if (!body.nameRu().isEmpty()) {
      lines.add(body.nameRu());
    }
    if (!reading.snapshot().alive(body.id())) {
      lines.add("Does not exist on this day: " + DateWords.span(body.spell()) + ".");
      return lines;
    }
    if (reading.snapshot().seatsIn(body.id()).isEmpty()) {
      lines.add("Nobody is recorded in it on this day.");
    }
    lines.addAll(knowledge(body));
    if (!body.note().isEmpty()) {
      lines.add(body.note());
    }
    return lines;
  }

  /** What is known of the roster: in one sentence, or of members and candidates apart. */
  private List<String> knowledge(Body body) {
    List<Completeness> rows =
        reading.history().data().completeness().stream()
            .filter(row -> row.body().equals(body.id()))
            .filter(row -> row.spell().holdsOn(reading.day()))
            .toList();
    boolean apart = rows.stream().anyMatch(row -> !row.role().isEmpty());
    return apart
        ? rows.stream().map(Words::extent).toList()
        : List.of(Words.knowledge(reading.snapshot().knowledge(body.id(), "")));
  }
}
