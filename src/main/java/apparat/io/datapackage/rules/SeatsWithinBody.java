package apparat.io.datapackage.rules;

import apparat.io.Problem;
import apparat.record.Body;
import apparat.record.Membership;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A seat begins and ends while its body exists. */
final class SeatsWithinBody implements Rule {

  @Override
  public void check(Checked checked, Report report) {
    Map<String, Body> bodies = new HashMap<>();
    checked.data().bodies().forEach(body -> bodies.put(body.id(), body));
    LocalDate afterAll = checked.afterAll().orElse(LocalDate.MIN);
    for (Membership seat : checked.data().memberships()) {
      check(seat, bodies.get(seat.body()), afterAll, report);
    }
  }

  private static void check(Membership seat, Body body, LocalDate afterAll, Report report) {
    if (seat.spell().firstDay().isBefore(body.spell().firstDay())
        && seat.spell().start().isPresent()) {
      report.add(
          seat.row(),
          "start",
          Problem.OUTSIDE_BODY,
          "the seat begins before " + body.name() + " does (" + date(body.spell().start()) + ")",
          "correct one of the dates");
    }
    LocalDate end = seat.spell().end().isEmpty() ? afterAll : seat.spell().endDay();
    if (end.isAfter(body.spell().endDay())) {
      report.add(
          seat.row(),
          "end",
          Problem.OUTSIDE_BODY,
          "the seat goes on when " + body.name() + " has ended (" + date(body.spell().end()) + ")",
          "correct one of the dates");
    }
  }

  private static String date(java.util.Optional<apparat.time.HistoricalDate> date) {
    return date.map(apparat.time.HistoricalDate::text).orElse("");
  }
}
