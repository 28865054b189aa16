package apparat.app.page;

import apparat.app.page.form.Entry;
import apparat.app.page.form.Line;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.app.page.part.Reading;
import apparat.app.page.part.StanceEntries;
import apparat.app.page.textbook.ClaimEntries;
import apparat.history.words.Quoted;
import apparat.record.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together a disputed question: its poles, and who stood where, by date. */
record QuestionPage(Reading reading) {

  Page of(Question question) {
    StanceEntries stances = new StanceEntries(reading);
    List<Section> sections = new ArrayList<>();
    sections.add(today(stances.today(question)));
    Section.counted("Stances by date", stances.overTime(question)).ifPresent(sections::add);
    Section.counted("In the textbook", new ClaimEntries(reading).onQuestion(question.id()))
        .ifPresent(sections::add);
    return new Page(
        Optional.empty(),
        question.name(),
        lines(question),
        Optional.empty(),
        "",
        sections,
        reading.sources().sources());
  }

  private static Section today(List<Entry> people) {
    return new Section("On this day", "" + people.size(), people);
  }

  private static List<Line> lines(Question question) {
    String poles =
        "From "
            + Quoted.of(question.poleLow())
            + " (−2) to "
            + Quoted.of(question.poleHigh())
            + " (2).";
    return Stream.of(poles, question.note()).filter(line -> !line.isBlank()).map(Line::of).toList();
  }
}
