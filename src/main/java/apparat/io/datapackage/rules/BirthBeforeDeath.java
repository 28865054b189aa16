package apparat.io.datapackage.rules;

import apparat.io.Problem;
import apparat.record.Person;

/** Nobody dies before being born. */
final class BirthBeforeDeath implements Rule {

  @Override
  public void check(Checked checked, Report report) {
    for (Person person : checked.data().people()) {
      if (person.born().isPresent()
          && person.died().isPresent()
          && person.died().get().last().isBefore(person.born().get().first())) {
        report.add(
            person.row(),
            "died",
            Problem.DEATH_BEFORE_BIRTH,
            "the death of " + person.name() + " is before the birth",
            "correct one of the dates");
      }
    }
  }
}
