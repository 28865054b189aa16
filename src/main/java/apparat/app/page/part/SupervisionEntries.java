package apparat.app.page.part;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Figure;
import apparat.history.DateWords;
import apparat.record.Supervision;
import java.util.List;
import java.util.Optional;

/** Which bodies stand over a body on the day, and which under it. */
public record SupervisionEntries(Reading reading) {

  /** The bodies over it. */
  public List<Entry> over(String body) {
    return reading.snapshot().supervisions().stream()
        .filter(row -> row.child().equals(body))
        .map(row -> entry(row, row.parent(), row.relation().replace('-', ' ')))
        .toList();
  }

  /** The bodies under it. */
  public List<Entry> under(String body) {
    return reading.snapshot().supervisions().stream()
        .filter(row -> row.parent().equals(body))
        .map(row -> entry(row, row.child(), fromAbove(row.relation())))
        .toList();
  }

  private static String fromAbove(String relation) {
    return switch (relation) {
      case "elected-by" -> "elects it";
      case "appointed-by" -> "appoints it";
      case "organ-of" -> "its organ";
      case "reports-to" -> "takes its reports";
      case "supervised-by" -> "supervises it";
      default -> relation.replace('-', ' ');
    };
  }

  private Entry entry(Supervision row, String body, String relation) {
    return Entry.of(reading.snapshot().nameOf(body), relation + ", " + DateWords.span(row.spell()))
        .to(new Selection.OfBody(body))
        .from(reading.sources().of(row.sources()))
        .showing(new Figure.Bar(row.spell(), Optional.empty()));
  }
}
