package apparat.app.page.part;

import apparat.app.page.form.Entry;
import apparat.app.page.form.Figure;
import apparat.history.DateWords;
import apparat.record.BodyName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a body was called when. */
public record NameEntries(Reading reading) {

  /** Its names by date; none where it kept one name. */
  public List<Entry> of(String body) {
    return reading.history().data().bodyNames().stream()
        .filter(row -> row.body().equals(body))
        .sorted(Comparator.comparing(row -> row.spell().firstDay()))
        .map(this::entry)
        .toList();
  }

  private Entry entry(BodyName row) {
    return Entry.of(row.name(), DateWords.span(row.spell()))
        .marked(row.spell().holdsOn(reading.day()))
        .showing(new Figure.Bar(row.spell(), Optional.empty()));
  }
}
