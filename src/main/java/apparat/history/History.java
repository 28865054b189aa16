package apparat.history;

import apparat.history.camp.CampRule;
import apparat.history.index.EventsByTime;
import apparat.history.index.Place;
import apparat.history.index.RowsByTime;
import apparat.record.Allegiance;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Completeness;
import apparat.record.Event;
import apparat.record.Faction;
import apparat.record.Membership;
import apparat.record.Person;
import apparat.record.Source;
import apparat.record.Supervision;
import apparat.record.Tie;
import apparat.time.SpellIndex;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A data set, ready to be asked what held on a day and what changed between two. */
public final class History {

  private final DataSet data;
  private final Map<String, Person> people;
  private final Map<String, Body> bodies;
  private final Map<String, Faction> factions;
  private final Map<String, Event> events;
  private final Map<String, Source> sources;
  private final RowsByTime rows;
  private final Map<String, Camp> camps;
  private final CampRule campRule;
  private final EventsByTime byTime;
  private final Keyframes keyframes;
  private final Set<String> undated;
  private final Optional<LocalDate> then;

  private History(DataSet data, Set<String> undated) {
    this.then = Optional.empty();
    this.undated = Set.copyOf(undated);
    this.data = data;
    this.people = byKey(data.people(), Person::id);
    this.bodies = byKey(data.bodies(), Body::id);
    this.factions = byKey(data.factions(), Faction::id);
    this.events = byKey(data.events(), Event::id);
    this.sources = byKey(data.sources(), Source::key);
    this.rows = resolved();
    this.camps = byKey(data.manifest().camps(), Camp::id);
    this.campRule = new CampRule(factions, camps.keySet(), campsForLife(camps));
    this.byTime = EventsByTime.of(data.events(), Set.copyOf(data.manifest().keyMoments()));
    this.keyframes = new Keyframes(this);
  }

  /** The same, compared with another day. */
  private History(History same, LocalDate then) {
    this.data = same.data;
    this.people = same.people;
    this.bodies = same.bodies;
    this.factions = same.factions;
    this.events = same.events;
    this.sources = same.sources;
    this.rows = same.rows;
    this.camps = same.camps;
    this.campRule = same.campRule;
    this.byTime = same.byTime;
    this.keyframes = same.keyframes;
    this.undated = same.undated;
    this.then = Optional.of(then);
  }

  /** The history that the data set tells. */
  public static History of(DataSet data) {
    return of(data, Set.of());
  }

  /**
   * The history that the data set tells.
   *
   * @param undated ids of bodies that bear one name on all days, whatever the table of names says
   */
  public static History of(DataSet data, Set<String> undated) {
    return new History(data, undated);
  }

  /** The dated tables; rows that speak of unknown people or bodies are left aside. */
  private RowsByTime resolved() {
    List<Membership> memberships =
        data.memberships().stream()
            .filter(row -> people.containsKey(row.person()) && bodies.containsKey(row.body()))
            .toList();
    return new RowsByTime(
        SpellIndex.of(
            memberships.stream().filter(row -> !isParty(body(row.body()))).toList(),
            Membership::spell),
        RowsByTime.grouped(memberships, Place::of),
        SpellIndex.of(
            bodies.values().stream().filter(body -> !isParty(body)).toList(), Body::spell),
        SpellIndex.of(
            data.supervisions().stream()
                .filter(row -> bodies.containsKey(row.child()) && bodies.containsKey(row.parent()))
                .toList(),
            Supervision::spell),
        SpellIndex.of(data.ties(), Tie::spell),
        SpellIndex.of(data.allegiances(), Allegiance::spell),
        RowsByTime.grouped(data.allegiances(), Allegiance::person),
        RowsByTime.grouped(
            data.bodyNames().stream().filter(row -> bodies.containsKey(row.body())).toList(),
            BodyName::body),
        RowsByTime.grouped(data.completeness(), Completeness::body));
  }

  private static boolean isParty(Body body) {
    return body.kind().equals("party");
  }

  private static Map<String, String> campsForLife(Map<String, Camp> camps) {
    Map<String, String> byPerson = new LinkedHashMap<>();
    camps.forEach((id, camp) -> camp.people().forEach(person -> byPerson.putIfAbsent(person, id)));
    return byPerson;
  }

  private static <T> Map<String, T> byKey(List<T> rows, Function<T, String> key) {
    Map<String, T> map = new LinkedHashMap<>();
    rows.forEach(row -> map.putIfAbsent(key.apply(row), row));
    return map;
  }

  public DataSet data() {
    return data;
  }

  public Manifest manifest() {
    return data.manifest();
  }

  /** What holds on the day. */
  public Snapshot at(LocalDate day) {
    return new Snapshot(this, day);
  }

  public Optional<Person> findPerson(String id) {
    return Optional.ofNullable(people.get(id));
  }

  public Optional<Body> findBody(String id) {
    return Optional.ofNullable(bodies.get(id));
  }

  public Optional<Faction> findFaction(String id) {
    return Optional.ofNullable(factions.get(id));
  }

  public Optional<Event> findEvent(String id) {
    return Optional.ofNullable(events.get(id));
  }

  public Optional<Source> findSource(String key) {
    return Optional.ofNullable(sources.get(key));
  }

  /** The person of that id; {@link NoSuchElementException} when there is none. */
  public Person person(String id) {
    return findPerson(id).orElseThrow(() -> new NoSuchElementException("no person " + id));
  }

  /** The body of that id; {@link NoSuchElementException} when there is none. */
  public Body body(String id) {
    return findBody(id).orElseThrow(() -> new NoSuchElementException("no body " + id));
  }

  /** The faction of that id; {@link NoSuchElementException} when there is none. */
  public Faction faction(String id) {
    return findFaction(id).orElseThrow(() -> new NoSuchElementException("no faction " + id));
  }

  /** The event of that id; {@link NoSuchElementException} when there is none. */
  public Event event(String id) {
    return findEvent(id).orElseThrow(() -> new NoSuchElementException("no event " + id));
  }

  /** The source of that key; {@link NoSuchElementException} when there is none. */
  public Source source(String key) {
    return findSource(key).orElseThrow(() -> new NoSuchElementException("no source " + key));
  }

  /** What the body is called on the day. */
  public String nameOf(String body, LocalDate day) {
    return undated.contains(body) ? body(body).name() : datedNameOf(body, day);
  }

  /** What the table of names calls the body on the day; what it is always called if it does not. */
  public String datedNameOf(String body, LocalDate day) {
    return rows.nameOf(body, day).map(BodyName::name).orElseGet(() -> body(body).name());
  }

  /**
   * The days of the period on which something in the hierarchy changes, ascending, the first day
   * included.
   */
  public List<LocalDate> keyframes() {
    return keyframes.days();
  }

  /** The first keyframe after the day. */
  public Optional<LocalDate> nextChange(LocalDate day) {
    return keyframes.after(day);
  }

  /** The last keyframe before the day. */
  public Optional<LocalDate> previousChange(LocalDate day) {
    return keyframes.before(day);
  }

  /** The events that a lecture stops at, by date. */
  public List<Event> keyMoments() {
    return byTime.keyMoments();
  }

  /** The events from one day to another, both included, by date. */
  public List<Event> events(LocalDate from, LocalDate to) {
    return byTime.between(from, to);
  }

  /** The same history, of which every day from that one on is compared with that one. */
  public History comparedWith(LocalDate day) {
    return new History(this, day);
  }

  /**
   * With what the day is compared: where no other day is wanted, the end of the key moment before
   * the latest one on or before the day.
   */
  public ComparedMoment compared(LocalDate day) {
    return then.filter(wanted -> !wanted.isAfter(day))
        .map(wanted -> new ComparedMoment(wanted, Optional.empty()))
        .orElseGet(() -> keyMomentBefore(day));
  }

  private ComparedMoment keyMomentBefore(LocalDate day) {
    Optional<Event> latest = byTime.latest(day);
    return latest
        .flatMap(event -> byTime.latest(EventsByTime.day(event).minusDays(1)))
        .map(event -> new ComparedMoment(byTime.lastDay(event), Optional.of(event)))
        .orElse(new ComparedMoment(manifest().firstDay(), Optional.empty()));
  }

  /**
   * The weightiest event of the day; where there is none, the weightiest since and with the last
   * key moment. Of equals the later.
   */
  public Optional<Event> caption(LocalDate day) {
    LocalDate since = byTime.latest(day).map(EventsByTime::day).orElse(manifest().firstDay());
    return byTime.weightiest(day, day).or(() -> byTime.weightiest(since, day));
  }

  /** What changed after the first day up to and with the second, in order. */
  public List<Change> changes(LocalDate from, LocalDate to) {
    return Changes.between(this, from, to);
  }

  RowsByTime rows() {
    return rows;
  }

  /** The side on which a person stands on a day; empty when no side is recorded. */
  public Optional<Camp> campOf(String person, LocalDate day) {
    return findPerson(person)
        .flatMap(known -> campRule.camp(known, day, rows.allegiancesOf(person, day)))
        .map(camps::get);
  }
}
