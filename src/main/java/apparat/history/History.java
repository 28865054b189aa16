package apparat.history;

import apparat.record.Body;
import apparat.record.Event;
import apparat.record.Faction;
import apparat.record.Person;
import apparat.record.Source;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** A data set, ready to be asked what held on a day and what changed between two. */
public final class History {

  private final DataSet data;
  private final Map<String, Person> people;
  private final Map<String, Body> bodies;
  private final Map<String, Faction> factions;
  private final Map<String, Event> events;
  private final Map<String, Source> sources;
  private final Spells spells;
  private final CampRule camps;
  private final Moments moments;
  private final Keyframes keyframes;

  private History(DataSet data) {
    this.data = data;
    this.people = byKey(data.people(), Person::id);
    this.bodies = byKey(data.bodies(), Body::id);
    this.factions = byKey(data.factions(), Faction::id);
    this.events = byKey(data.events(), Event::id);
    this.sources = byKey(data.sources(), Source::key);
    this.spells = Spells.of(data);
    this.camps = new CampRule(data);
    this.moments = new Moments(data);
    this.keyframes = new Keyframes(this);
  }

  /** The history that the data set tells. */
  public static History of(DataSet data) {
    return new History(data);
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
    return moments.keyMoments();
  }

  /** The events from one day to another, both included, by date. */
  public List<Event> events(LocalDate from, LocalDate to) {
    return moments.between(from, to);
  }

  /**
   * With what the day is compared: the end of the key moment before the latest one on or before the
   * day.
   */
  public ComparedMoment compared(LocalDate day) {
    return moments.compared(day);
  }

  /** The weightiest event since and with the last key moment, of equals the later. */
  public Optional<Event> caption(LocalDate day) {
    return moments.caption(day);
  }

  /** What changed after the first day up to and with the second, in order. */
  public List<Change> changes(LocalDate from, LocalDate to) {
    return new Changes(this).between(from, to);
  }

  Spells spells() {
    return spells;
  }

  CampRule camps() {
    return camps;
  }
}
