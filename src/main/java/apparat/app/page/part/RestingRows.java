package apparat.app.page.part;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Section;
import apparat.history.DataSet;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.record.Allegiance;
import apparat.record.Membership;
import apparat.record.Question;
import apparat.record.Stance;
import apparat.record.Supervision;
import apparat.record.Tie;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of the tables that rest on a source, table by table. */
public record RestingRows(Reading reading) {

  /** One section a table that has such rows. */
  public List<Section> of(String source) {
    DataSet data = reading.history().data();
    return Stream.of(
            Section.counted("Events", events(source)),
            Section.counted("Seats", seats(data, source)),
            Section.counted("Ties", ties(data, source)),
            Section.counted("Groups", groups(data, source)),
            Section.counted("People in groups", allegiances(data, source)),
            Section.counted("Stances", stances(data, source)),
            Section.counted("Who stands over whom", supervisions(data, source)))
        .flatMap(Optional::stream)
        .toList();
  }

  private History history() {
    return reading.history();
  }

  private String person(String id) {
    return history().person(id).name();
  }

  private List<Entry> events(String source) {
    return history().data().events().stream()
        .filter(event -> event.sources().contains(source))
        .map(
            event ->
                Entry.of(event.title(), DateWords.of(event)).to(new Selection.OfEvent(event.id())))
        .toList();
  }

  private List<Entry> seats(DataSet data, String source) {
    return data.memberships().stream()
        .filter(row -> row.sources().contains(source))
        .map(this::seat)
        .toList();
  }

  private Entry seat(Membership row) {
    String body = reading.snapshot().nameOf(row.body());
    return Entry.of(
            person(row.person()),
            Words.joined(body + ", " + Words.role(row), DateWords.span(row.spell())))
        .leading(body, new Selection.OfBody(row.body()))
        .to(new Selection.OfPerson(row.person()));
  }

  private List<Entry> ties(DataSet data, String source) {
    return data.ties().stream()
        .filter(row -> row.sources().contains(source))
        .map(this::tie)
        .toList();
  }

  private Entry tie(Tie row) {
    return Entry.of(
            person(row.source()) + " and " + person(row.target()),
            Words.joined(
                Words.capital(TieWords.kind(row)) + ", " + DateWords.span(row.spell()),
                row.basis()))
        .to(new Selection.OfTie(row.source(), row.target()));
  }

  private List<Entry> groups(DataSet data, String source) {
    return data.factions().stream()
        .filter(row -> row.sources().contains(source))
        .map(
            row ->
                Entry.of(row.name(), DateWords.span(row.spell()))
                    .to(new Selection.OfFaction(row.id())))
        .toList();
  }

  private List<Entry> allegiances(DataSet data, String source) {
    return data.allegiances().stream()
        .filter(row -> row.sources().contains(source))
        .map(this::allegiance)
        .toList();
  }

  private Entry allegiance(Allegiance row) {
    String faction = history().faction(row.faction()).name();
    return Entry.of(
            person(row.person()),
            Words.joined(faction + ", " + row.role(), DateWords.span(row.spell())))
        .leading(faction, new Selection.OfFaction(row.faction()))
        .to(new Selection.OfPerson(row.person()));
  }

  private List<Entry> stances(DataSet data, String source) {
    return data.stances().stream()
        .filter(row -> row.sources().contains(source))
        .map(this::stance)
        .toList();
  }

  private Entry stance(Stance row) {
    Optional<Question> question =
        history().data().questions().stream()
            .filter(asked -> asked.id().equals(row.question()))
            .findFirst();
    String name = question.map(Question::name).orElse(row.question());
    Entry entry =
        Entry.of(person(row.person()), Words.joined(name, DateWords.span(row.spell()), row.basis()))
            .to(new Selection.OfPerson(row.person()));
    return question
        .map(asked -> entry.leading(name, new Selection.OfQuestion(asked.id())))
        .orElse(entry);
  }

  private List<Entry> supervisions(DataSet data, String source) {
    return data.supervisions().stream()
        .filter(row -> row.sources().contains(source))
        .map(this::supervision)
        .toList();
  }

  private Entry supervision(Supervision row) {
    String parent = reading.snapshot().nameOf(row.parent());
    return Entry.of(
            reading.snapshot().nameOf(row.child()),
            Words.joined(
                row.relation().replace('-', ' ') + " " + parent, DateWords.span(row.spell())))
        .leading(parent, new Selection.OfBody(row.parent()))
        .to(new Selection.OfBody(row.child()));
  }
}
