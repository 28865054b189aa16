package apparat.app.page;

import apparat.app.page.form.Entry;
import apparat.app.page.form.Line;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.app.page.part.Reading;
import apparat.app.page.part.RestingRows;
import apparat.app.page.part.Words;
import apparat.app.page.textbook.ClaimEntries;
import apparat.record.Source;
import apparat.session.citation.CitationForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together a source and what rests on it. */
record SourcePage(Reading reading) {

  Page of(Source source) {
    reading.sources().of(List.of(source.key()));
    List<Section> sections = new ArrayList<>();
    new RestingRows(reading).of(source.key()).forEach(sections::add);
    Section.counted("In the textbook", new ClaimEntries(reading).citing(source.key()))
        .ifPresent(sections::add);
    int rows = sections.stream().map(Section::entries).mapToInt(List<Entry>::size).sum();
    return new Page(
        Optional.empty(),
        CitationForm.title(source),
        lines(source, rows),
        Optional.empty(),
        source.url(),
        sections,
        reading.sources().sources());
  }

  private static List<Line> lines(Source source, int rows) {
    String kind = Words.capital(source.kind().replace('-', ' '));
    String resting =
        switch (rows) {
          case 0 -> "No row rests on it.";
          case 1 -> "One row rests on it.";
          default -> rows + " rows rest on it.";
        };
    return Stream.of(Words.joined("Source", kind, "key: " + source.key()), resting)
        .filter(line -> !line.isBlank())
        .map(Line::of)
        .toList();
  }
}
