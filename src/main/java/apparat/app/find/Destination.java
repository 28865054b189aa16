package apparat.app.find;

import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.session.find.Finding;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Where a reader goes who has found something: it is selected, on its own day where it has one.
 *
 * @param showDate goes to a day
 */
public record Destination(SelectionModel selection, Consumer<LocalDate> showDate)
    implements Consumer<Finding> {

  @Override
  public void accept(Finding finding) {
    switch (finding.kind()) {
      case PERSON -> selection.selectPerson(finding.id());
      case BODY -> selection.selectBody(finding.id());
      case FACTION -> selection.select(new Selection.OfFaction(finding.id()));
      case QUESTION -> selection.select(new Selection.OfQuestion(finding.id()));
      case EVENT -> selection.select(new Selection.OfEvent(finding.id()));
      case SOURCE -> selection.select(new Selection.OfSource(finding.id()));
      case CLAIM -> selection.select(new Selection.OfClaim(finding.id()));
      case DAY, WING -> {}
    }
    // first the page, then the day: the page before keeps the day on which it was left
    finding.day().ifPresent(showDate);
  }
}
