package apparat.io.datapackage.rules;

import apparat.history.DataSet;
import apparat.io.Problem;
import apparat.record.Row;
import apparat.record.Tie;
import apparat.time.Spell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What can hold once at a time is not said twice of one day. */
final class RowsDoNotOverlap implements Rule {

  @Override
  public void check(Checked checked, Report report) {
    DataSet data = checked.data();
    check(data.bodyNames(), r -> List.of(r.body()), r -> r.spell(), r -> r.row(), report);
    check(
        data.supervisions(),
        r -> List.of(r.child(), r.parent(), r.relation()),
        r -> r.spell(),
        r -> r.row(),
        report);
    check(
        data.completeness(),
        r -> List.of(r.body(), r.role()),
        r -> r.spell(),
        r -> r.row(),
        report);
    check(
        data.allegiances(),
        r -> List.of(r.person(), r.faction()),
        r -> r.spell(),
        r -> r.row(),
        report);
    check(
        data.stances(),
        r -> List.of(r.person(), r.question()),
        r -> r.spell(),
        r -> r.row(),
        report);
    check(data.ties(), RowsDoNotOverlap::pair, Tie::spell, Tie::row, report);
  }

  private static List<String> pair(Tie tie) {
    boolean swapped = !tie.directed() && tie.source().compareTo(tie.target()) > 0;
    return List.of(
        swapped ? tie.target() : tie.source(), swapped ? tie.source() : tie.target(), tie.kind());
  }

  private static <T> void check(
      List<T> rows,
      Function<T, List<String>> key,
      Function<T, Spell> spell,
      Function<T, Row> place,
      Report report) {
    Map<List<String>, List<T>> groups = new LinkedHashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row));
    groups.forEach(
        (names, group) ->
            Overlaps.among(
                group,
                spell,
                (one, other) ->
                    report.add(
                        place.apply(one),
                        "start",
                        Problem.OVERLAPPING_ROWS,
                        "the row on "
                            + String.join(", ", names)
                            + " holds while that of line "
                            + place.apply(other).line()
                            + " does",
                        "end the one before the other begins")));
  }
}
