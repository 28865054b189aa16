package apparat.app.page;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Line;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.app.page.part.EventEntries;
import apparat.app.page.part.Life;
import apparat.app.page.part.Reading;
import apparat.app.page.part.TieEntries;
import apparat.app.page.part.TieWords;
import apparat.app.page.part.Words;
import apparat.app.page.textbook.ClaimEntries;
import apparat.history.Camp;
import apparat.history.Seat;
import apparat.record.Person;
import apparat.record.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what there was between two people, over the whole time. */
record TiePage(Reading reading) {

  Page of(Person one, Person other) {
    List<String> both = List.of(one.id(), other.id());
    TieEntries entries = new TieEntries(reading);
    List<Tie> ties = entries.between(one.id(), other.id());
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("The two", "", List.of(person(one), person(other))));
    sections.addAll(byTime(ties, entries));
    Section.counted("Both sit on this day in", shared(one.id(), other.id()))
        .ifPresent(sections::add);
    Section.counted("Events with both", new EventEntries(reading).ofPeople(both))
        .ifPresent(sections::add);
    Section.counted("In the textbook", new ClaimEntries(reading).ofPeople(both))
        .ifPresent(sections::add);
    return new Page(
        Optional.empty(),
        one.name() + " and " + other.name(),
        List.of(Line.of(today(ties))),
        Optional.empty(),
        "",
        sections,
        reading.sources().sources());
  }

  /** What holds on the day, what came later and what was over by then are told apart. */
  private List<Section> byTime(List<Tie> ties, TieEntries entries) {
    LocalDate day = reading.day();
    return Stream.of(
            section("Between them on this day", ties, tie -> tie.spell().holdsOn(day), entries),
            section("Only later", ties, tie -> tie.spell().firstDay().isAfter(day), entries),
            section("Before, over by then", ties, tie -> isOver(tie, day), entries))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isOver(Tie tie, LocalDate day) {
    return !tie.spell().holdsOn(day) && !tie.spell().firstDay().isAfter(day);
  }

  private static Optional<Section> section(
      String heading, List<Tie> ties, Predicate<Tie> which, TieEntries entries) {
    return Section.counted(heading, ties.stream().filter(which).map(entries::dated).toList());
  }

  private String today(List<Tie> ties) {
    String words =
        ties.stream()
            .filter(tie -> tie.spell().holdsOn(reading.day()))
            .map(TieWords::kind)
            .collect(Collectors.joining(" and "));
    return "On this day: " + (words.isEmpty() ? "no tie is recorded" : words) + ".";
  }

  private Entry person(Person person) {
    String side = reading.snapshot().campOf(person.id()).map(Camp::name).orElse("");
    return Entry.of(person.name(), Words.joined(Life.words(person), side))
        .signed(reading.signs().of(person.id()))
        .to(new Selection.OfPerson(person.id()));
  }

  private List<Entry> shared(String one, String other) {
    List<String> others =
        reading.snapshot().seatsOf(other).stream().map(seat -> seat.body().id()).toList();
    return reading.snapshot().seatsOf(one).stream()
        .map(Seat::body)
        .filter(body -> others.contains(body.id()))
        .map(
            body ->
                Entry.of(reading.snapshot().nameOf(body.id()), "")
                    .to(new Selection.OfBody(body.id())))
        .toList();
  }
}
