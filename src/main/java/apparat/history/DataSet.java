package apparat.history;

import apparat.record.Allegiance;
import apparat.record.Body;
import apparat.record.BodyName;
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
import java.util.List;

/**
 * All rows of a data set that could be read, in the order of their tables, with every reference
 * resolved.
 */
public record DataSet(
    Manifest manifest,
    List<Person> people,
    List<Body> bodies,
    List<BodyName> bodyNames,
    List<Supervision> supervisions,
    List<Membership> memberships,
    List<Completeness> completeness,
    List<Faction> factions,
    List<Allegiance> allegiances,
    List<Tie> ties,
    List<Event> events,
    List<Question> questions,
    List<Stance> stances,
    List<Claim> claims,
    List<Source> sources) {}
