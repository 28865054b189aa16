package apparat.io.datapackage.mending;

import apparat.history.DataSet;
import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.rules.Report;
import apparat.io.datapackage.schema.Table;
import apparat.record.Claim;
import apparat.record.Faction;
import apparat.record.Supervision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out what leads nowhere or in circles, and says so. */
public final class Mending {

  private final DataSet data;
  private final Report report;

  private Mending(DataSet data, Report report) {
    this.data = data;
    this.report = report;
  }

  /** The data set without what others could not rely on. */
  public static DataSet mend(DataSet data, Report report) {
    return new Mending(data, report).mend();
  }

  private DataSet mend() {
    List<Supervision> supervisions = SupervisionCycles.takenOut(data.supervisions(), report);
    return new DataSet(
        data.manifest(),
        data.people(),
        data.bodies(),
        data.bodyNames(),
        supervisions,
        data.memberships(),
        data.completeness(),
        factions(),
        data.allegiances(),
        data.ties(),
        data.events(),
        data.questions(),
        data.stances(),
        claims(),
        data.sources());
  }

  /** A group stands against groups that are in the table. */
  private List<Faction> factions() {
    Set<String> known = new HashSet<>();
    data.factions().forEach(faction -> known.add(faction.id()));
    List<Faction> mended = new ArrayList<>();
    for (Faction faction : data.factions()) {
      List<String> against = new ArrayList<>();
      for (String other : faction.against()) {
        if (known.contains(other)) {
          against.add(other);
        } else {
          unknown(faction, other);
        }
      }
      mended.add(against.size() == faction.against().size() ? faction : with(faction, against));
    }
    return List.copyOf(mended);
  }

  private void unknown(Faction faction, String other) {
    report.add(
        faction.row(),
        "against",
        Table.FACTIONS,
        other,
        Problem.UNKNOWN_ID,
        "against " + Shown.of(other) + " is not in factions.csv",
        "correct it, or add it to factions.csv");
  }

  private static Faction with(Faction faction, List<String> against) {
    return new Faction(
        faction.row(),
        faction.id(),
        faction.name(),
        faction.nameRu(),
        faction.kind(),
        faction.camp(),
        faction.spell(),
        faction.programme(),
        List.copyOf(against),
        faction.sources(),
        faction.note());
  }

  /** A claim refers to rows that are there. */
  private List<Claim> claims() {
    ClaimRows known = new ClaimRows(data);
    List<Claim> mended = new ArrayList<>();
    for (Claim claim : data.claims()) {
      List<String> rows = new ArrayList<>();
      for (String reference : claim.rows()) {
        if (known.has(reference)) {
          rows.add(reference);
        } else {
          unknown(claim, reference);
        }
      }
      mended.add(rows.size() == claim.rows().size() ? claim : with(claim, rows));
    }
    return List.copyOf(mended);
  }

  private void unknown(Claim claim, String reference) {
    String found = "the row " + Shown.of(reference) + " is not there";
    String toDo =
        "write event:ID, membership:PERSON/BODY, tie:PERSON/PERSON, faction:ID,"
            + " stance:PERSON/QUESTION or body:ID of a row that is";
    ClaimRows.table(reference)
        .ifPresentOrElse(
            table ->
                report.add(claim.row(), "rows", table, reference, Problem.UNKNOWN_ID, found, toDo),
            () -> report.add(claim.row(), "rows", Problem.BAD_FORM, found, toDo));
  }

  private static Claim with(Claim claim, List<String> rows) {
    return new Claim(
        claim.row(),
        claim.id(),
        claim.topic(),
        claim.statement(),
        claim.date(),
        claim.people(),
        claim.bodies(),
        List.copyOf(rows),
        claim.verdict(),
        claim.correction());
  }
}
