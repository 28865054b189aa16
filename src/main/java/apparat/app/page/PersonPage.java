package apparat.app.page;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Line;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.app.page.part.EventEntries;
import apparat.app.page.part.GroupEntries;
import apparat.app.page.part.Life;
import apparat.app.page.part.Reading;
import apparat.app.page.part.StanceEntries;
import apparat.app.page.part.TenureEntries;
import apparat.app.page.part.TieEntries;
import apparat.app.page.part.Words;
import apparat.app.page.story.StoryEntries;
import apparat.app.page.textbook.ClaimEntries;
import apparat.history.Camp;
import apparat.history.words.PostWords;
import apparat.record.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what is to be said of a person on a day. */
record PersonPage(Reading reading) {

  Page of(Person person) {
    String id = person.id();
    TenureEntries posts = new TenureEntries(reading);
    TieEntries ties = new TieEntries(reading);
    List<Section> sections = new ArrayList<>();
    List<Entry> ended = posts.ended(id);
    sections.add(postsToday(posts.today(id), id, ended.isEmpty()));
    Section.counted("Posts that have ended", ended).map(PersonPage::noted).ifPresent(sections::add);
    Section.counted("Posts still to come", posts.toCome(id)).ifPresent(sections::add);
    Section.counted("Stands with", ties.with(id)).ifPresent(sections::add);
    Section.counted("Against", ties.against(id)).ifPresent(sections::add);
    Section.of("In the party", posts.inTheParty(id)).ifPresent(sections::add);
    StoryEntries story = new StoryEntries(reading, id);
    Section.of("With whom, turn by turn", story.brief()).ifPresent(sections::add);
    Section.of("Groups by date", new GroupEntries(reading).of(id)).ifPresent(sections::add);
    Section.of("On the questions", new StanceEntries(reading).of(id)).ifPresent(sections::add);
    Section.counted("Events", new EventEntries(reading).ofPeople(List.of(id)))
        .ifPresent(sections::add);
    Section.counted("In the textbook", new ClaimEntries(reading).ofPeople(List.of(id)))
        .ifPresent(sections::add);
    return new Page(
        reading.signs().of(id),
        person.fullName().isEmpty() ? person.name() : person.fullName(),
        Stream.concat(lines(person).stream(), story.way().stream()).toList(),
        Optional.empty(),
        "",
        sections,
        reading.sources().sources());
  }

  /** Below the last posts that are or were held, of what their numbers are sources. */
  private static Section noted(Section posts) {
    Entry note =
        Entry.over(
            "The numbers beside a post are sources of its start and end together; where an event"
                + " tells why it ended, the sources of the event are named behind it.");
    return new Section(
        posts.heading(),
        posts.remark(),
        Stream.concat(posts.entries().stream(), Stream.of(note)).toList());
  }

  private Section postsToday(List<Entry> entries, String person, boolean last) {
    List<String> bodies =
        entries.stream()
            .map(Entry::target)
            .filter(Selection.OfBody.class::isInstance)
            .map(target -> ((Selection.OfBody) target).id())
            .toList();
    String roles = PostWords.inSeveralRoles(bodies);
    int posts = reading.snapshot().posts(person);
    String count = posts == 1 ? "1 post" : posts + " posts";
    String remark = roles.isEmpty() ? count : count + ", " + roles;
    Section today = new Section("Posts on this day", remark, entries);
    return last && !entries.isEmpty() ? noted(today) : today;
  }

  private List<Line> lines(Person person) {
    String born = person.birthplace().isEmpty() ? "" : "Born in " + person.birthplace() + ".";
    String side = reading.snapshot().campOf(person.id()).map(Camp::name).orElse("");
    return Stream.of(person.nameRu(), Words.joined(Life.words(person), side), born, person.note())
        .filter(line -> !line.isBlank())
        .map(Line::of)
        .toList();
  }
}
