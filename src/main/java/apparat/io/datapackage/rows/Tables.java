package apparat.io.datapackage.rows;

import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.Ids;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.table.CutOff;
import apparat.io.datapackage.table.Headings;
import apparat.io.datapackage.table.RowReader;
import apparat.io.datapackage.table.TableFile;
import apparat.io.datapackage.table.TableReader;
import apparat.io.datapackage.table.TableResult;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the tables one after the other, each after those that it refers to. */
public final class Tables {

  private final Map<Table, TableFile> files;
  private final Findings findings;
  private final Ids ids = new Ids();
  private final Headings headings;

  private Tables(Map<Table, TableFile> files, Findings findings) {
    this.files = files;
    this.findings = findings;
    headings = new Headings(files);
  }

  /** All rows of the tables that are there. */
  public static AllRows read(
      Map<Table, TableFile> files, Collection<String> camps, Findings findings) {
    Tables tables = new Tables(files, findings);
    tables.ids.putCamps(camps);
    return tables.read();
  }

  private AllRows read() {
    List<Source> sources = table(Table.SOURCES, Sources::new, Source::key);
    List<Person> people = table(Table.PEOPLE, People::new, Person::id);
    List<Body> bodies = table(Table.BODIES, Bodies::new, Body::id);
    List<Faction> factions = table(Table.FACTIONS, Factions::new, Faction::id);
    List<Question> questions = table(Table.QUESTIONS, Questions::new, Question::id);
    List<Event> events = table(Table.EVENTS, Events::new, Event::id);
    List<BodyName> bodyNames = table(Table.BODY_NAMES, BodyNames::new);
    List<Supervision> supervisions = table(Table.SUPERVISIONS, Supervisions::new);
    List<Membership> memberships = table(Table.MEMBERSHIPS, Memberships::new);
    List<Completeness> completeness = table(Table.COMPLETENESS, Rosters::new);
    List<Allegiance> allegiances = table(Table.ALLEGIANCES, Allegiances::new);
    List<Tie> ties = table(Table.TIES, Ties::new);
    List<Stance> stances = table(Table.STANCES, Stances::new);
    List<Claim> claims = table(Table.CLAIMS, Claims::new);
    new CutOff(files, findings).find(ids.broken()).forEach(this::markBroken);
    return new AllRows(
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
        sources,
        headings,
        Set.copyOf(ids.broken()));
  }

  private <T> List<T> table(
      Table table, Function<Cells, RowReader<T>> reader, Function<T, String> id) {
    List<T> rows = table(table, reader);
    ids.put(table, rows.stream().map(id).toList());
    return rows;
  }

  private <T> List<T> table(Table table, Function<Cells, RowReader<T>> reader) {
    TableFile file = files.get(table);
    if (file == null) {
      markBroken(table);
      return List.of();
    }
    TableResult<T> result = new TableReader(file, ids, findings).read(reader);
    headings.put(table, result.heading());
    if (!result.whole() || result.rows().isEmpty()) {
      markBroken(table);
    }
    return result.rows();
  }

  private void markBroken(Table table) {
    ids.markBroken(table);
    findings.markBroken(table);
  }
}
