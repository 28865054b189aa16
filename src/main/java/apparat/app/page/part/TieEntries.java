package apparat.app.page.part;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Figure;
import apparat.history.DateWords;
import apparat.history.words.ReasonWords;
import apparat.record.Tie;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The ties of people, each with what it rests on. */
public record TieEntries(Reading reading) {

  /** Those with whom a person stands on the day, the closest first. */
  public List<Entry> with(String person) {
    return entries(person, true);
  }

  /** Those against whom a person stands on the day, the sharpest first. */
  public List<Entry> against(String person) {
    return entries(person, false);
  }

  /** All rows between two people by date, whoever is named first. */
  public List<Tie> between(String one, String other) {
    return reading.history().data().ties().stream()
        .filter(tie -> tie.touches(one) && tie.touches(other))
        .sorted(Comparator.comparing(tie -> tie.spell().firstDay()))
        .toList();
  }

  /** A row between two people as an entry of its own. */
  public Entry dated(Tie tie) {
    String kind = Words.capital(TieWords.kind(tie));
    return Entry.of(
            (tie.positive() ? "+ " : "− ") + kind + direction(tie) + Reading.doubt(tie.certainty()),
            Words.joined(DateWords.span(tie.spell()), basis(tie), Words.certainty(tie.certainty())))
        .from(reading.sources().of(tie.sources()))
        .marked(tie.spell().holdsOn(reading.day()))
        .showing(new Figure.Bar(tie.spell(), Optional.empty()));
  }

  /** What it rests on: on a day on which it holds, what speaks of that day first. */
  private String basis(Tie tie) {
    return tie.spell().holdsOn(reading.day())
        ? ReasonWords.on(reading.day(), tie.basis())
        : tie.basis();
  }

  private String direction(Tie tie) {
    return tie.directed() ? ", from " + name(tie.source()) + " to " + name(tie.target()) : "";
  }

  private List<Entry> entries(String person, boolean positive) {
    return reading.snapshot().ties().stream()
        .filter(tie -> tie.positive() == positive && tie.touches(person))
        .sorted(
            Comparator.comparing(Tie::strength)
                .reversed()
                .thenComparing(tie -> name(tie.other(person)))
                .thenComparing(tie -> tie.row().line()))
        .map(tie -> entry(tie, person))
        .toList();
  }

  private Entry entry(Tie tie, String person) {
    String other = tie.other(person);
    String kind = TieWords.kind(tie, person);
    return Entry.of(
            name(other) + Reading.doubt(tie.certainty()),
            Words.joined(kind + ", " + DateWords.span(tie.spell()), basis(tie)))
        .leading(kind, new Selection.OfTie(person, other))
        .signed(reading.signs().of(other))
        .to(new Selection.OfPerson(other))
        .from(reading.sources().of(tie.sources()));
  }

  private String name(String person) {
    return reading.history().person(person).name();
  }
}
