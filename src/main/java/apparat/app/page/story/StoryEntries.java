package apparat.app.page.story;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Figure;
import apparat.app.page.form.Line;
import apparat.app.page.form.Link;
import apparat.app.page.part.EventEntries;
import apparat.app.page.part.Reading;
import apparat.app.page.part.Words;
import apparat.history.DateWords;
import apparat.history.story.SeatEnd;
import apparat.history.story.SideStory;
import apparat.history.story.StoryWords;
import apparat.history.story.Turn;
import apparat.record.Allegiance;
import apparat.record.Event;
import apparat.record.Faction;
import apparat.record.Membership;
import apparat.record.Tie;
import apparat.view.frame.SideColour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The turns of a person: in brief for their page, and each whole for their story. */
public final class StoryEntries {

  private final Reading reading;
  private final SideStory story;
  private final StoryWords words;

  /**
   * @param person the id of the person
   */
  public StoryEntries(Reading reading, String person) {
    this.reading = reading;
    this.story = SideStory.of(reading.history(), person);
    this.words = new StoryWords(reading.history());
  }

  /** The turns by date; none where nothing is recorded. */
  public List<Turn> turns() {
    return story.tells() ? story.turns() : List.of();
  }

  /** The way to the whole story, where there is one. */
  public Optional<Line> way() {
    int turns = story.turns().size() - 1;
    String told =
        "The story of sides: "
            + (turns == 0 ? "no turn" : turns == 1 ? "1 turn" : turns + " turns")
            + ", with what happened then";
    return story.tells() ? Optional.of(linked(told)) : Optional.empty();
  }

  private Line linked(String told) {
    return new Line(told, List.of(new Link(told, new Selection.OfStory(story.person()))));
  }

  /** Each turn in two lines: with whom, from when to when, and what happened at that time. */
  public List<Entry> brief() {
    return turns().stream().map(this::brief).toList();
  }

  private Entry brief(Turn turn) {
    Entry told = state(turn).to(new Selection.OfStory(story.person()));
    return turn.foremost()
        .map(
            event ->
                told.adding("at that time: " + event.title())
                    .leading(event.title(), new Selection.OfEvent(event.id()))
                    .from(reading.sources().of(Stream.concat(keys(turn), keys(event)).toList())))
        .orElse(told);
  }

  /** With whom, and from when to when. */
  private Entry state(Turn turn) {
    Optional<SideColour> sign = turn.camp().map(reading.signs()::ofCamp);
    return Entry.of(Words.capital(words.state(turn)), words.span(turn))
        .signed(sign)
        .from(reading.sources().of(keys(turn).toList()))
        .marked(turn.spell().holdsOn(reading.day()))
        .showing(new Figure.Bar(turn.spell(), sign));
  }

  private static Stream<String> keys(Turn turn) {
    return turn.groups().stream().flatMap(row -> row.sources().stream()).distinct();
  }

  private static Stream<String> keys(Event event) {
    return event.sources().stream();
  }

  /** All that is told of a turn; its time stands over it. */
  List<Entry> whole(Turn turn) {
    Entry state = state(turn);
    List<Entry> entries = new ArrayList<>();
    entries.add(
        Entry.of(state.text(), words.crossing(turn).map(Words::capital).orElse(""))
            .signed(state.sign())
            .from(state.sources())
            .marked(state.now())
            .showing(state.figure().orElseThrow()));
    add(
        entries,
        "What changed",
        Stream.concat(
                turn.came().stream().flatMap(row -> group(row, words::came, true)),
                turn.gone().stream().flatMap(row -> group(row, words::gone, false)))
            .toList());
    EventEntries events = new EventEntries(reading);
    add(
        entries,
        "At that time",
        turn.events().stream()
            .map(event -> seats(described(events.entry(event).marked(false), event), event))
            .toList());
    Reading then = reading.on(turn.from());
    List<Entry> ties = new ArrayList<>(turn.begun().stream().map(tie -> tie(tie, then)).toList());
    ended(turn.ended()).ifPresent(ties::add);
    add(entries, "Ties that began or ended at that time", ties);
    add(
        entries,
        "Signed meanwhile",
        turn.signed().stream().flatMap(row -> group(row, words::signed, false)).toList());
    return entries;
  }

  private static void add(List<Entry> entries, String over, List<Entry> more) {
    if (!more.isEmpty()) {
      entries.add(Entry.over(over));
      entries.addAll(more);
    }
  }

  private Stream<Entry> group(
      Allegiance row, BiFunction<Allegiance, Faction, String> said, boolean wanted) {
    return reading
        .history()
        .findFaction(row.faction())
        .map(
            group ->
                Entry.of(
                        Words.capital(said.apply(row, group)) + Reading.doubt(row.certainty()),
                        wanted ? Words.capital(words.wanted(group)) : row.note())
                    .to(new Selection.OfFaction(group.id()))
                    .from(reading.sources().of(row.sources())))
        .stream();
  }

  private static Entry described(Entry entry, Event event) {
    return event.description().isEmpty() ? entry : entry.adding(event.description());
  }

  /** The seats that end with the event; their sources are others than those of the event. */
  private Entry seats(Entry entry, Event event) {
    Entry told = entry;
    for (Membership row : SeatEnd.endedBy(reading.history(), event, story.person())) {
      List<Link> numbers = reading.sources().links(row.sources());
      if (!numbers.isEmpty()) {
        told = told.ending(words.seatEnds(row) + ", by", numbers);
      }
    }
    return told;
  }

  private Entry tie(Tie tie, Reading then) {
    String other = tie.other(story.person());
    return Entry.of(
            Words.capital(words.tie(tie, story.person())) + Reading.doubt(tie.certainty()),
            Words.joined(DateWords.span(tie.spell()), tie.basis()))
        .signed(then.signs().of(other))
        .to(new Selection.OfTie(story.person(), other))
        .from(reading.sources().of(tie.sources()));
  }

  /** Of those with whom it ended only the names: what it was stands on their pages. */
  private Optional<Entry> ended(List<Tie> ties) {
    if (ties.isEmpty()) {
      return Optional.empty();
    }
    Entry entry =
        Entry.of("", Words.capital(words.ended(ties, story.person())) + ".")
            .from(
                reading
                    .sources()
                    .of(ties.stream().flatMap(tie -> tie.sources().stream()).distinct().toList()));
    for (String other : ties.stream().map(tie -> tie.other(story.person())).distinct().toList()) {
      entry =
          entry.leading(
              reading.history().person(other).name(), new Selection.OfTie(story.person(), other));
    }
    return Optional.of(entry);
  }
}
