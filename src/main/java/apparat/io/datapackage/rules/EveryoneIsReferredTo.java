package apparat.io.datapackage.rules;

import apparat.history.DataSet;
import apparat.io.Problem;
import apparat.io.datapackage.schema.Table;
import apparat.record.Membership;
import apparat.record.Person;
import apparat.record.Tie;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** A person stands in the table because some row speaks of them. */
final class EveryoneIsReferredTo implements Rule {

  private static final Set<Table> SPEAK_OF_PEOPLE =
      EnumSet.of(
          Table.MEMBERSHIPS,
          Table.ALLEGIANCES,
          Table.TIES,
          Table.EVENTS,
          Table.STANCES,
          Table.CLAIMS);

  @Override
  public void check(Checked checked, Report report) {
    if (SPEAK_OF_PEOPLE.stream().anyMatch(checked.broken()::contains)) {
      return;
    }
    Set<String> named = named(checked.data());
    for (Person person : checked.data().people()) {
      if (!named.contains(person.id())) {
        report.add(
            person.row(),
            "id",
            Problem.PERSON_NOT_USED,
            "no row speaks of " + person.name(),
            "add what is known of them, or take the row out");
      }
    }
  }

  private static Set<String> named(DataSet data) {
    Set<String> named = new HashSet<>();
    String last = "";
    for (Membership row : data.memberships()) {
      if (!row.person().equals(last)) {
        last = row.person();
        named.add(last);
      }
    }
    data.allegiances().forEach(row -> named.add(row.person()));
    data.stances().forEach(row -> named.add(row.person()));
    data.events().forEach(row -> named.addAll(row.people()));
    data.claims().forEach(row -> named.addAll(row.people()));
    for (Tie tie : data.ties()) {
      named.add(tie.source());
      named.add(tie.target());
    }
    return named;
  }
}
