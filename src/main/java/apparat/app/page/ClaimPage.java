package apparat.app.page;

import apparat.app.page.form.Entry;
import apparat.app.page.form.Line;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.app.page.part.Named;
import apparat.app.page.part.Reading;
import apparat.app.page.part.Words;
import apparat.app.page.textbook.ClaimDate;
import apparat.app.page.textbook.Correction;
import apparat.app.page.textbook.Evidence;
import apparat.app.page.textbook.Verdict;
import apparat.record.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together a statement of the textbook and what the record says to it. */
record ClaimPage(Reading reading) {

  Page of(Claim claim) {
    Named named = new Named(reading);
    Evidence evidence = new Evidence(reading);
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("The textbook says", "", List.of(Entry.of(claim.statement(), ""))));
    sections.add(new Section("The record", "", List.of(verdict(claim))));
    Section.counted(
            "Rows that show it",
            claim.rows().stream().flatMap(r -> evidence.of(r).stream()).toList())
        .ifPresent(sections::add);
    Section.counted("People", named.people(claim.people())).ifPresent(sections::add);
    Section.counted("Bodies", named.bodies(claim.bodies())).ifPresent(sections::add);
    return new Page(
        Optional.empty(),
        claim.topic(),
        List.of(Line.of(ClaimDate.of(claim).words())),
        Optional.of(ClaimDate.of(claim).day(reading.history())),
        "",
        sections,
        reading.sources().sources());
  }

  private Entry verdict(Claim claim) {
    Correction correction = Correction.of(claim);
    return Entry.of(Words.capital(Verdict.of(claim.verdict()).words()), correction.words())
        .from(reading.sources().of(correction.sources()));
  }
}
