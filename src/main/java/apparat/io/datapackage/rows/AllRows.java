package apparat.io.datapackage.rows;

import apparat.history.DataSet;
import apparat.history.Manifest;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.table.Headings;
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
import java.util.Set;

/**
 * The rows of all tables, as yet without what the data set says of itself.
 *
 * @param headings where the columns of the tables are
 * @param broken the tables that could not be read whole
 */
public record AllRows(
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
    List<Source> sources,
    Headings headings,
    Set<Table> broken) {

  /** The rows together with what the data set says of itself. */
  public DataSet with(Manifest manifest) {
    return new DataSet(
        manifest,
        people,
        bodies,
        bodyNames,
        supervisions,
        memberships,
        completeness,
        factions,
        allegiances,
        ties,
        events,
        questions,
        stances,
        claims,
        sources);
  }
}
