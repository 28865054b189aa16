package apparat.session.find;

import apparat.history.DataSet;
import apparat.history.DateWords;
import apparat.record.Body;
import apparat.record.Claim;
import apparat.record.Event;
import apparat.record.Faction;
import apparat.record.Person;
import apparat.record.Question;
import apparat.record.Source;
import apparat.record.Stance;
import apparat.session.find.Finding.Kind;
import apparat.time.HistoricalInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is named by sentences: factions, disputed questions, events, sources and the statements of
 * the textbook.
 */
final class Told {

  private final DataSet data;
  private final Map<String, String> people;
  private final Map<String, String> bodies;

  Told(DataSet data) {
    this.data = data;
    this.people = byId(data.people(), Person::id, one -> one.name() + " " + one.nameRu());
    this.bodies = byId(data.bodies(), Body::id, one -> one.name() + " " + one.nameRu());
  }

  private static <T> Map<String, String> byId(
      List<T> rows, Function<T, String> id, Function<T, String> name) {
    return rows.stream().collect(Collectors.toMap(id, name, (one, other) -> one));
  }

  List<Named> all() {
    return Stream.of(
            data.factions().stream().map(this::of),
            data.questions().stream().map(this::of),
            data.events().stream().map(this::of),
            data.sources().stream().map(this::of),
            data.claims().stream().map(this::of))
        .flatMap(named -> named)
        .toList();
  }

  private Named of(Faction faction) {
    return Named.of(
        Finding.of(faction),
        Stream.of(faction.name(), faction.nameRu(), faction.id()),
        faction.programme(),
        0);
  }

  /** A question is told by its note and by who took a stand on it, and how. */
  private Named of(Question question) {
    List<Stance> stances =
        data.stances().stream().filter(row -> row.question().equals(question.id())).toList();
    List<String> who = stances.stream().map(Stance::person).distinct().toList();
    String bases = stances.stream().map(Stance::basis).collect(Collectors.joining(" ", " ", ""));
    return Named.of(
        new Finding(
            Kind.QUESTION,
            question.id(),
            question.name(),
            question.poleLow() + " or " + question.poleHigh()),
        Stream.of(question.name(), question.id(), question.poleLow(), question.poleHigh()),
        question.note() + bases + concerned(who, List.of()),
        who.size());
  }

  private Named of(Event event) {
    return Named.of(
        new Finding(
            Kind.EVENT,
            event.id(),
            event.title(),
            DateWords.of(event),
            Optional.of(event.date().first())),
        Stream.of(event.title(), event.id()),
        event.description() + concerned(event.people(), event.bodies()),
        event.weight());
  }

  private Named of(Source source) {
    return Named.of(
        new Finding(Kind.SOURCE, source.key(), source.citation(), source.kind()),
        Stream.of(source.citation(), source.key()),
        "",
        0);
  }

  private Named of(Claim claim) {
    return Named.of(
        new Finding(
            Kind.CLAIM,
            claim.id(),
            claim.statement(),
            claim.verdict(),
            HistoricalInterval.parse(claim.date()).flatMap(Told::day)),
        Stream.of(claim.statement(), claim.topic()),
        claim.correction() + concerned(claim.people(), claim.bodies()),
        0);
  }

  private static Optional<LocalDate> day(HistoricalInterval interval) {
    return interval.first().or(interval::last).map(date -> date.first());
  }

  private String concerned(List<String> who, List<String> where) {
    return Stream.concat(
            who.stream().map(id -> people.getOrDefault(id, "")),
            where.stream().map(id -> bodies.getOrDefault(id, "")))
        .collect(Collectors.joining(" ", " ", ""));
  }
}
