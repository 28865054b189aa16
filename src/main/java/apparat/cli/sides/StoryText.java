package apparat.cli.sides;

import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.story.SeatEnd;
import apparat.history.story.SideStory;
import apparat.history.story.StoryWords;
import apparat.history.story.Turn;
import apparat.record.Allegiance;
import apparat.record.Event;
import apparat.record.Faction;
import apparat.record.Source;
import apparat.record.Tie;
import apparat.session.citation.ShortCitation;
import apparat.session.tables.Cell;
import apparat.session.tables.Table;
import apparat.time.HistoricalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The story of a person's sides, as lines to read and as a table. */
public final class StoryText {

  private static final List<String> HEADING =
      List.of("from", "to", "camp", "what", "date", "id", "sentence", "sources");

  private final History history;
  private final SideStory story;
  private final StoryWords words;
  private final List<String> lines = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final Set<String> cited = new LinkedHashSet<>();

  /** Tells a story of that history. */
  public StoryText(History history, SideStory story) {
    this.history = history;
    this.story = story;
    this.words = new StoryWords(history);
    story.turns().forEach(this::tell);
  }

  /** For people, with the works that it rests on. */
  public List<String> text() {
    String name = history.person(story.person()).name();
    List<String> all = new ArrayList<>(List.of("With whom " + name + " stood"));
    all.add("  " + StoryWords.MEANING);
    all.addAll(lines);
    if (!cited.isEmpty()) {
      all.add("Sources");
    }
    cited.forEach(key -> all.add("  " + key + ": " + citation(key)));
    return all;
  }

  private String citation(String key) {
    Optional<Source> source = history.findSource(key);
    return source.map(ShortCitation::of).orElse("not among the sources");
  }

  /** For programs: a line for each fact, with ids. */
  public Table table() {
    return new Table(HEADING, rows);
  }

  private void tell(Turn turn) {
    lines.add(words.span(turn) + ": " + words.state(turn));
    row(turn, "side", "", "", words.state(turn), sources(turn));
    List<Fact> changed = new ArrayList<>();
    words.crossing(turn).ifPresent(said -> changed.add(new Fact("", "", said, List.of())));
    turn.came().forEach(row -> faction(row).ifPresent(group -> changed.add(came(row, group))));
    turn.gone().forEach(row -> faction(row).ifPresent(group -> changed.add(gone(row, group))));
    tell(turn, "what changed", "changed", changed);
    tell(turn, "at that time", "event", turn.events().stream().map(this::event).toList());
    tell(
        turn,
        "seats of whose end these events tell, by sources of their own",
        "seat",
        turn.events().stream().flatMap(this::seats).toList());
    List<Fact> ties = new ArrayList<>(turn.begun().stream().map(this::tie).toList());
    if (!turn.ended().isEmpty()) {
      ties.add(ended(turn.ended()));
    }
    tell(turn, "ties that began or ended at that time", "tie", ties);
    List<Fact> signed = new ArrayList<>();
    turn.signed().forEach(row -> faction(row).ifPresent(text -> signed.add(signed(row, text))));
    tell(turn, "signed meanwhile", "signed", signed);
  }

  private record Fact(String date, String id, String sentence, List<String> sources) {}

  private void tell(Turn turn, String heading, String what, List<Fact> facts) {
    if (!facts.isEmpty()) {
      lines.add("  " + heading);
    }
    for (Fact fact : facts) {
      String keys = fact.sources().isEmpty() ? "" : " [" + String.join(", ", fact.sources()) + "]";
      lines.add("    " + fact.sentence() + keys);
      row(turn, what, fact.date(), fact.id(), fact.sentence(), fact.sources());
    }
  }

  private void row(
      Turn turn, String what, String date, String id, String sentence, List<String> sources) {
    cited.addAll(sources);
    rows.add(
        List.of(
            Cell.of(turn.start().map(start -> start.text()).orElse(turn.from().toString())),
            Cell.of(turn.end()),
            Cell.of(turn.camp().map(camp -> camp.id()).orElse("")),
            Cell.of(what),
            Cell.of(date),
            Cell.of(id),
            Cell.of(sentence),
            Cell.of(sources)));
  }

  private static List<String> sources(Turn turn) {
    return turn.groups().stream().flatMap(row -> row.sources().stream()).distinct().toList();
  }

  private Optional<Faction> faction(Allegiance row) {
    return history.findFaction(row.faction());
  }

  private Fact came(Allegiance row, Faction group) {
    String wanted = words.wanted(group);
    String sentence = words.came(row, group) + (wanted.isEmpty() ? "" : "; " + wanted);
    return new Fact(date(row.spell().start()), group.id(), sentence, row.sources());
  }

  private Fact gone(Allegiance row, Faction group) {
    return new Fact(date(row.spell().end()), group.id(), words.gone(row, group), row.sources());
  }

  private Fact signed(Allegiance row, Faction text) {
    return new Fact(date(row.spell().start()), text.id(), words.signed(row, text), row.sources());
  }

  private Fact event(Event event) {
    String description = event.description().isEmpty() ? "" : ". " + event.description();
    return new Fact(
        event.date().text(),
        event.id(),
        DateWords.of(event) + ": " + event.title() + description,
        event.sources());
  }

  private Stream<Fact> seats(Event event) {
    return SeatEnd.endedBy(history, event, story.person()).stream()
        .map(
            row ->
                new Fact(date(row.spell().end()), row.body(), words.seatEnds(row), row.sources()));
  }

  private Fact tie(Tie tie) {
    String basis = tie.basis().isEmpty() ? "" : ": " + tie.basis();
    return new Fact(
        date(tie.spell().start()),
        tie.other(story.person()),
        words.tie(tie, story.person()) + ", " + DateWords.span(tie.spell()) + basis,
        tie.sources());
  }

  private Fact ended(List<Tie> ties) {
    return new Fact(
        "",
        String.join(";", ties.stream().map(tie -> tie.other(story.person())).distinct().toList()),
        words.ended(ties, story.person()),
        ties.stream().flatMap(tie -> tie.sources().stream()).distinct().toList());
  }

  private static String date(Optional<HistoricalDate> date) {
    return date.map(written -> written.text()).orElse("");
  }
}
