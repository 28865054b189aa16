package apparat.app.page.textbook;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.part.Reading;
import apparat.record.Claim;
import java.util.List;
import java.util.function.Predicate;

/** What the textbook page says, with what the record says to it. */
public record ClaimEntries(Reading reading) {

  /** The statements that speak of all these people. */
  public List<Entry> ofPeople(List<String> people) {
    return of(claim -> claim.people().containsAll(people));
  }

  /** The statements that speak of a body. */
  public List<Entry> ofBody(String body) {
    return of(claim -> claim.bodies().contains(body));
  }

  /** The statements that a row shows or refutes, such as {@code event:1922-ussr}. */
  public List<Entry> resting(String row) {
    return of(claim -> claim.rows().contains(row));
  }

  /** The statements that speak of where somebody stood on a question. */
  public List<Entry> onQuestion(String question) {
    return of(
        claim ->
            claim.rows().stream()
                .anyMatch(row -> row.startsWith("stance:") && row.endsWith("/" + question)));
  }

  /** The statements that are corrected from a source. */
  public List<Entry> citing(String source) {
    return of(claim -> Correction.of(claim).sources().contains(source));
  }

  private List<Entry> of(Predicate<Claim> wanted) {
    return reading.history().data().claims().stream().filter(wanted).map(this::entry).toList();
  }

  private Entry entry(Claim claim) {
    return Entry.of(claim.statement(), Verdict.of(claim.verdict()).signed())
        .to(new Selection.OfClaim(claim.id()));
  }
}
