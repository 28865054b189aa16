package apparat.app.side;

import apparat.app.model.Selection;
import apparat.app.side.Page.Entry;
import apparat.app.side.Page.Section;
import apparat.drawing.Theme;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Snapshot;
import apparat.record.Membership;
import apparat.record.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what is to be said of a person on a day. */
final class PersonPage {

  private final History history;
  private final Snapshot snapshot;
  private final Signs signs;
  private final SourceNumbers sources;

  PersonPage(History history, LocalDate day, Theme theme) {
    this.history = history;
    this.snapshot = history.at(day);
    this.signs = new Signs(snapshot, theme);
    this.sources = new SourceNumbers(history);
  }

  Page of(Person person) {
    List<Tenure> tenures = Tenure.of(rows(person, false));
    List<Entry> today =
        tenures.stream()
            .filter(tenure -> tenure.holdsOn(snapshot.day()))
            .map(tenure -> entry(tenure, false))
            .toList();
    List<Entry> all = tenures.stream().map(tenure -> entry(tenure, true)).toList();
    List<Entry> party =
        Tenure.of(rows(person, true)).stream().map(tenure -> entry(tenure, true)).toList();
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Posts on this day", "" + snapshot.posts(person.id()), today));
    TieEntries ties = new TieEntries(history, snapshot, signs, sources);
    addCounted(sections, "Stands with", ties.with(person.id()));
    addCounted(sections, "Against", ties.against(person.id()));
    add(sections, "All posts by date", all);
    add(sections, "In the party", party);
    return new Page(
        signs.of(person.id()),
        person.fullName().isEmpty() ? person.name() : person.fullName(),
        lines(person),
        sections,
        sources.sources());
  }

  private static void add(List<Section> sections, String heading, List<Entry> entries) {
    if (!entries.isEmpty()) {
      sections.add(new Section(heading, "", entries));
    }
  }

  private static void addCounted(List<Section> sections, String heading, List<Entry> entries) {
    if (!entries.isEmpty()) {
      sections.add(new Section(heading, "" + entries.size(), entries));
    }
  }

  private List<Membership> rows(Person person, boolean ofParty) {
    return history.data().memberships().stream()
        .filter(row -> row.person().equals(person.id()))
        .filter(row -> history.body(row.body()).kind().equals("party") == ofParty)
        .toList();
  }

  private List<String> lines(Person person) {
    List<String> lines = new ArrayList<>();
    if (!person.nameRu().isEmpty()) {
      lines.add(person.nameRu());
    }
    lines.add(
        Life.words(person)
            + snapshot.campOf(person.id()).map(camp -> " · " + camp.name()).orElse(""));
    if (!person.note().isEmpty()) {
      lines.add(person.note());
    }
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  private Entry entry(Tenure tenure, boolean marksNow) {
    Membership first = tenure.first();
    String reasons = tenure.reasons();
    return new Entry(
        Optional.empty(),
        snapshot.nameOf(first.body()) + ", " + Words.role(first) + (tenure.doubtful() ? " ?" : ""),
        DateWords.span(tenure.spell()) + (reasons.isEmpty() ? "" : " · " + reasons),
        new Selection.OfBody(first.body()),
        sources.of(tenure.sources()),
        marksNow && tenure.holdsOn(snapshot.day()));
  }
}
