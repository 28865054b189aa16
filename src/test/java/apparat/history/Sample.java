package apparat.history;

import apparat.record.Allegiance;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Certainty;
import apparat.record.Completeness;
import apparat.record.Event;
import apparat.record.Faction;
import apparat.record.Membership;
import apparat.record.Person;
import apparat.record.Rank;
import apparat.record.Row;
import apparat.record.Supervision;
import apparat.record.Tie;
import apparat.time.HistoricalDate;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A small data set, written down row by row; dates as in the tables, blank for open. */
public final class Sample {

  private final List<Person> people = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();
  private final List<BodyName> names = new ArrayList<>();
  private final List<Supervision> supervisions = new ArrayList<>();
  private final List<Membership> memberships = new ArrayList<>();
  private final List<Completeness> completeness = new ArrayList<>();
  private final List<Faction> factions = new ArrayList<>();
  private final List<Allegiance> allegiances = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<String> keyMoments = new ArrayList<>();
  private final List<Camp> camps = new ArrayList<>();
  private final List<Wing> wings = new ArrayList<>();
  private final List<Panel> panels = new ArrayList<>();

  /** A person named after the id: {@code ann} becomes Ann. */
  public Sample person(String id, String died) {
    people.add(
        new Person(
            row("people", people),
            id,
            capital(id),
            capital(id),
            "",
            Optional.empty(),
            date(died),
            "",
            "",
            ""));
    return this;
  }

  /** A person with a name of its own. */
  public Sample named(String id, String name, String nameRu) {
    people.add(
        new Person(
            row("people", people),
            id,
            name,
            name,
            nameRu,
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            ""));
    return this;
  }

  public Sample body(String id, String name, String kind, String start, String end) {
    bodies.add(
        new Body(
            row("bodies", bodies),
            id,
            name,
            capital(id),
            "",
            kind,
            "party",
            spell(start, end),
            ""));
    return this;
  }

  /** A body that is called so in Russian too. */
  public Sample body(String id, String name, String nameRu) {
    Row row = row("bodies", bodies);
    bodies.add(new Body(row, id, name, capital(id), nameRu, "office", "party", Spell.ALWAYS, ""));
    return this;
  }

  public Sample name(String body, String name, String start, String end) {
    names.add(new BodyName(row("body_names", names), body, name, capital(body), spell(start, end)));
    return this;
  }

  public Sample over(String child, String parent, String relation, String start, String end) {
    supervisions.add(
        new Supervision(
            row("supervisions", supervisions),
            child,
            parent,
            relation,
            spell(start, end),
            List.of("src")));
    return this;
  }

  /** A seat; its rank is that of the role where there is no other word for it. */
  public Sample seat(
      String person, String body, String role, String start, String end, String endReason) {
    return seat(person, body, role, rank(role), start, end, endReason, Certainty.HIGH);
  }

  public Sample seat(
      String person,
      String body,
      String role,
      Rank rank,
      String start,
      String end,
      String endReason,
      Certainty certainty) {
    memberships.add(
        new Membership(
            row("memberships", memberships),
            person,
            body,
            role,
            rank,
            "",
            spell(start, end),
            "",
            endReason,
            List.of("src"),
            certainty,
            ""));
    return this;
  }

  private static Rank rank(String role) {
    return switch (role) {
      case "candidate" -> Rank.CANDIDATE;
      case "member" -> Rank.VOTING;
      case "deputy" -> Rank.STAFF;
      default -> Rank.HEAD;
    };
  }

  public Sample roster(String body, String role, String statement, int known, int size) {
    completeness.add(
        new Completeness(
            row("completeness", completeness),
            body,
            Spell.ALWAYS,
            role,
            OptionalInt.of(known),
            OptionalInt.of(size),
            statement,
            ""));
    return this;
  }

  public Sample camp(String id, String... people) {
    camps.add(
        new Camp(
            id,
            capital(id),
            id.substring(0, 1),
            "#000000",
            "#FFFFFF",
            camps.size() + 1,
            List.of(people)));
    return this;
  }

  /** A wing that is named after its id. */
  public Sample wing(String id, Column column, List<String> bodies, List<String> folded) {
    wings.add(new Wing(id, capital(id), column, bodies, folded));
    return this;
  }

  /** A panel that is named after its id; blank where it hangs under none. */
  public Sample panel(String id, Column column, Panel.Form form, String under, String... bodies) {
    Optional<String> above = under.isEmpty() ? Optional.empty() : Optional.of(under);
    panels.add(new Panel(id, capital(id), column, form, List.of(bodies), above));
    return this;
  }

  public Sample faction(String id, String kind, String camp) {
    factions.add(
        new Faction(
            row("factions", factions),
            id,
            id,
            "",
            kind,
            camp,
            Spell.ALWAYS,
            "",
            List.of(),
            List.of(),
            ""));
    return this;
  }

  public Sample stands(
      String person, String faction, String role, String camp, String start, String end) {
    allegiances.add(
        new Allegiance(
            row("allegiances", allegiances),
            person,
            faction,
            role,
            camp,
            spell(start, end),
            List.of(),
            Certainty.HIGH,
            ""));
    return this;
  }

  /** An alliance where the sign is {@code +}, a rivalry where it is {@code -}. */
  public Sample tie(String one, String sign, String other, int strength, String start, String end) {
    return tie(one, sign, other, sign.equals("+") ? "alliance" : "rivalry", strength, start, end);
  }

  /** A tie of that kind; patronage, mentor and denunciation have a direction. */
  public Sample tie(
      String one, String sign, String other, String kind, int strength, String start, String end) {
    ties.add(
        new Tie(
            row("ties", ties),
            one,
            other,
            sign.equals("+"),
            kind,
            List.of("patronage", "mentor", "denunciation").contains(kind),
            strength,
            spell(start, end),
            "",
            List.of("src"),
            Certainty.HIGH));
    return this;
  }

  /** A tie with words on what it rests, as sure as that. */
  public Sample tie(
      String one, String sign, String other, int strength, String basis, Certainty certainty) {
    ties.add(
        new Tie(
            row("ties", ties),
            one,
            other,
            sign.equals("+"),
            sign.equals("+") ? "alliance" : "rivalry",
            false,
            strength,
            Spell.ALWAYS,
            basis,
            List.of("src"),
            certainty));
    return this;
  }

  /** A named group of its own span. */
  public Sample group(String id, String name, String kind, String start, String end) {
    return group(id, name, kind, "", spell(start, end));
  }

  /** A group of a camp, or a bloc where the camp is blank, named after its id. */
  public Sample side(String id, String kind, String camp, String start, String end) {
    return group(id, capital(id), kind, camp, spell(start, end));
  }

  private Sample group(String id, String name, String kind, String camp, Spell spell) {
    Row row = row("factions", factions);
    List<String> sources = List.of("src");
    factions.add(new Faction(row, id, name, "", kind, camp, spell, "", List.of(), sources, ""));
    return this;
  }

  /** An event by which somebody loses a seat in a body. */
  public Sample removal(String id, String day, String person, String body) {
    events.add(
        new Event(
            row("events", events),
            id,
            date(day).orElseThrow(),
            Optional.empty(),
            capital(id),
            "",
            "removal",
            3,
            List.of(person),
            List.of(body),
            List.of(),
            Certainty.HIGH));
    return this;
  }

  public Sample event(String id, String date, String end, int weight) {
    events.add(
        new Event(
            row("events", events),
            id,
            date(date).orElseThrow(),
            date(end),
            capital(id),
            "",
            "",
            weight,
            List.of(),
            List.of(),
            List.of(),
            Certainty.HIGH));
    return this;
  }

  public Sample keyMoments(String... ids) {
    keyMoments.addAll(List.of(ids));
    return this;
  }

  /** The history of all this in the years 1921 to 1927. */
  public History history() {
    Manifest manifest =
        new Manifest(
            "sample",
            "Sample",
            "",
            "1",
            List.of(),
            List.of(),
            LocalDate.of(1921, 1, 1),
            LocalDate.of(1927, 12, 31),
            LocalDate.of(1924, 1, 1),
            keyMoments,
            List.of("en"),
            wings,
            panels,
            camps);
    return History.of(
        new DataSet(
            manifest,
            people,
            bodies,
            names,
            supervisions,
            memberships,
            completeness,
            factions,
            allegiances,
            ties,
            events,
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private static Row row(String table, List<?> before) {
    return new Row(table, before.size() + 2);
  }

  public static Optional<HistoricalDate> date(String text) {
    return HistoricalDate.parse(text);
  }

  public static Spell spell(String start, String end) {
    return new Spell(date(start), date(end));
  }

  private static String capital(String id) {
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
  }
}
