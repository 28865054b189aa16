package apparat.io.datapackage.rules;

import apparat.history.DataSet;
import apparat.io.Problem;
import apparat.io.Shown;
import apparat.record.Body;
import apparat.record.Faction;
import apparat.record.Person;
import apparat.record.Question;
import apparat.record.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A name means one thing in its table. */
final class UniqueNames implements Rule {

  @Override
  public void check(Checked checked, Report report) {
    DataSet data = checked.data();
    check(data.people(), "name", Person::name, Person::row, report);
    check(data.people(), "name_ru", Person::nameRu, Person::row, report);
    check(data.bodies(), "name", Body::name, Body::row, report);
    check(data.bodies(), "short", Body::shortName, Body::row, report);
    check(data.bodies(), "name_ru", Body::nameRu, Body::row, report);
    check(data.factions(), "name", Faction::name, Faction::row, report);
    check(data.factions(), "name_ru", Faction::nameRu, Faction::row, report);
    check(data.questions(), "name", Question::name, Question::row, report);
  }

  private static <T> void check(
      List<T> rows,
      String column,
      Function<T, String> name,
      Function<T, Row> place,
      Report report) {
    Map<String, Integer> lines = new HashMap<>();
    for (T row : rows) {
      String own = name.apply(row);
      Integer earlier = own.isEmpty() ? null : lines.putIfAbsent(own, place.apply(row).line());
      if (earlier != null) {
        report.add(
            place.apply(row),
            column,
            Problem.NAME_NOT_UNIQUE,
            Shown.of(own) + " is the " + column + " of line " + earlier + " too",
            "tell them apart, by initials for instance");
      }
    }
  }
}
