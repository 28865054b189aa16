package apparat.io.datapackage.rules;

import apparat.history.DataSet;
import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.text.Letters;
import apparat.record.Body;
import apparat.record.Faction;
import apparat.record.Person;
import apparat.record.Question;
import apparat.record.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A name has its letters still, for spreadsheets that save as plain CSV lose the Russian ones, and
 * means one thing in its table.
 */
final class Names implements Rule {

  @Override
  public void check(Checked checked, Report report) {
    DataSet data = checked.data();
    check(data.people(), "name", Person::name, Person::row, report);
    check(data.people(), "name_ru", Person::nameRu, Person::row, report);
    check(data.bodies(), "name", Body::name, Body::row, report);
    check(data.bodies(), "short", Body::shortName, Body::row, report);
    check(data.bodies(), "name_ru", Body::nameRu, Body::row, report);
    check(data.bodies(), "short_ru", Body::shortRu, Body::row, report);
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
      Row at = place.apply(row);
      Optional<String> misread = Letters.misread(own);
      if (Letters.areLost(own)) {
        lost(own, column, at, report);
      } else if (misread.isPresent()) {
        misread(own, misread.get(), column, at, report);
      } else if (!own.isEmpty()) {
        Integer earlier = lines.putIfAbsent(own, at.line());
        if (earlier != null) {
          taken(own, earlier, column, at, report);
        }
      }
    }
  }

  private static void lost(String name, String column, Row row, Report report) {
    report.add(
        row,
        column,
        Problem.NOT_UTF_8,
        column + " " + Shown.of(name) + " has question marks where letters were",
        "take the names from an earlier state, and save as UTF-8 (in Excel: CSV UTF-8)");
  }

  private static void misread(String name, String meant, String column, Row row, Report report) {
    report.add(
        row,
        column,
        Problem.NOT_UTF_8,
        column + " " + Shown.of(name) + " seems to have been " + Shown.of(meant),
        "open the table as UTF-8 in the spreadsheet before you save it as UTF-8");
  }

  private static void taken(String name, int earlier, String column, Row row, Report report) {
    report.add(
        row,
        column,
        Problem.NAME_NOT_UNIQUE,
        Shown.of(name) + " is the " + column + " of line " + earlier + " too",
        "tell them apart, by initials for instance");
  }
}
