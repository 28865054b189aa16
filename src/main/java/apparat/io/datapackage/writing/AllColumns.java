package apparat.io.datapackage.writing;

import apparat.record.Allegiance;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Certainty;
import apparat.record.Claim;
import apparat.record.Completeness;
import apparat.record.Event;
import apparat.record.Faction;
import apparat.record.Membership;
import apparat.record.Person;
import apparat.record.Question;
import apparat.record.Source;
import apparat.record.Stance;
import apparat.record.Supervision;
import apparat.record.Tie;
import apparat.time.HistoricalDate;
import apparat.time.Spell;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The columns of every table, in the order in which they are written. */
final class AllColumns {

  static final Columns<Person> PEOPLE =
      new Columns<Person>()
          .with("id", Person::id)
          .with("name", Person::name)
          .with("full_name", Person::fullName)
          .with("name_ru", Person::nameRu)
          .with("born", person -> date(person.born()))
          .with("died", person -> date(person.died()))
          .with("birthplace", Person::birthplace)
          .with("note", Person::note)
          .with("wikidata", Person::wikidata);

  static final Columns<Body> BODIES =
      spell(
              new Columns<Body>()
                  .with("id", Body::id)
                  .with("name", Body::name)
                  .with("short", Body::shortName)
                  .with("name_ru", Body::nameRu)
                  .with("short_ru", Body::shortRu)
                  .with("kind", Body::kind)
                  .with("wing", Body::wing),
              Body::spell)
          .with("note", Body::note);

  static final Columns<BodyName> BODY_NAMES =
      spell(
          new Columns<BodyName>()
              .with("body", BodyName::body)
              .with("name", BodyName::name)
              .with("short", BodyName::shortName)
              .with("name_ru", BodyName::nameRu)
              .with("short_ru", BodyName::shortRu),
          BodyName::spell);

  static final Columns<Supervision> SUPERVISIONS =
      spell(
              new Columns<Supervision>()
                  .with("child", Supervision::child)
                  .with("parent", Supervision::parent)
                  .with("relation", Supervision::relation),
              Supervision::spell)
          .list("source", Supervision::sources);

  static final Columns<Membership> MEMBERSHIPS =
      spell(
              new Columns<Membership>()
                  .with("person", Membership::person)
                  .with("body", Membership::body)
                  .with("role", Membership::role)
                  .with("rank", seat -> seat.rank().word())
                  .with("term", Membership::term),
              Membership::spell)
          .with("start_reason", Membership::startReason)
          .with("end_reason", Membership::endReason)
          .list("source", Membership::sources)
          .with("certainty", seat -> certainty(seat.certainty()))
          .with("note", Membership::note);

  static final Columns<Completeness> COMPLETENESS =
      spell(new Columns<Completeness>().with("body", Completeness::body), Completeness::spell)
          .with("role", Completeness::role)
          .with("known", row -> number(row.known()))
          .with("size", row -> number(row.size()))
          .with("statement", Completeness::statement)
          .with("note", Completeness::note);

  static final Columns<Faction> FACTIONS =
      spell(
              new Columns<Faction>()
                  .with("id", Faction::id)
                  .with("name", Faction::name)
                  .with("name_ru", Faction::nameRu)
                  .with("kind", Faction::kind)
                  .with("camp", Faction::camp),
              Faction::spell)
          .with("programme", Faction::programme)
          .list("against", Faction::against)
          .list("source", Faction::sources)
          .with("note", Faction::note);

  static final Columns<Allegiance> ALLEGIANCES =
      spell(
              new Columns<Allegiance>()
                  .with("person", Allegiance::person)
                  .with("faction", Allegiance::faction)
                  .with("role", Allegiance::role)
                  .with("camp", Allegiance::camp),
              Allegiance::spell)
          .list("source", Allegiance::sources)
          .with("certainty", row -> certainty(row.certainty()))
          .with("note", Allegiance::note);

  static final Columns<Tie> TIES =
      spell(
              new Columns<Tie>()
                  .with("source_person", Tie::source)
                  .with("target_person", Tie::target)
                  .with("sign", tie -> tie.positive() ? "+" : "-")
                  .with("kind", Tie::kind)
                  .with("directed", tie -> tie.directed() ? "yes" : "no")
                  .with("strength", tie -> Integer.toString(tie.strength())),
              Tie::spell)
          .with("basis", Tie::basis)
          .list("source", Tie::sources)
          .with("certainty", tie -> certainty(tie.certainty()));

  static final Columns<Event> EVENTS =
      new Columns<Event>()
          .with("id", Event::id)
          .with("date", event -> event.date().text())
          .with("end", event -> date(event.end()))
          .with("title", Event::title)
          .with("description", Event::description)
          .with("kind", Event::kind)
          .with("weight", event -> Integer.toString(event.weight()))
          .list("people", Event::people)
          .list("bodies", Event::bodies)
          .list("source", Event::sources)
          .with("certainty", event -> certainty(event.certainty()));

  static final Columns<Question> QUESTIONS =
      new Columns<Question>()
          .with("id", Question::id)
          .with("name", Question::name)
          .with("pole_low", Question::poleLow)
          .with("pole_high", Question::poleHigh)
          .with("note", Question::note);

  static final Columns<Stance> STANCES =
      spell(
              new Columns<Stance>()
                  .with("person", Stance::person)
                  .with("question", Stance::question)
                  .with("value", stance -> Integer.toString(stance.value())),
              Stance::spell)
          .with("basis", Stance::basis)
          .list("source", Stance::sources)
          .with("certainty", stance -> certainty(stance.certainty()));

  static final Columns<Claim> CLAIMS =
      new Columns<Claim>()
          .with("id", Claim::id)
          .with("quote_topic", Claim::topic)
          .with("statement", Claim::statement)
          .with("date", Claim::date)
          .list("people", Claim::people)
          .list("bodies", Claim::bodies)
          .list("rows", Claim::rows)
          .with("verdict", Claim::verdict)
          .with("correction", Claim::correction);

  static final Columns<Source> SOURCES =
      new Columns<Source>()
          .with("key", Source::key)
          .with("citation", Source::citation)
          .with("url", Source::url)
          .with("kind", Source::kind);

  private AllColumns() {}

  private static <T> Columns<T> spell(Columns<T> columns, Function<T, Spell> spell) {
    return columns
        .with("start", row -> date(spell.apply(row).start()))
        .with("end", row -> date(spell.apply(row).end()));
  }

  private static String date(Optional<HistoricalDate> date) {
    return date.map(HistoricalDate::text).orElse("");
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  private static String certainty(Certainty certainty) {
    return certainty.name().toLowerCase(Locale.ROOT);
  }
}
