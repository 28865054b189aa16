package apparat.app.claims;

import apparat.app.page.part.Words;
import apparat.app.page.textbook.ClaimDate;
import apparat.app.page.textbook.Correction;
import apparat.app.page.textbook.Verdict;
import apparat.history.History;
import apparat.record.Claim;
import apparat.session.spelling.Folded;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement of the textbook as a line of the list.
 *
 * @param day the day to look at
 * @param when in words
 * @param correction may be empty
 * @param folded all that can be looked for
 */
public record ClaimLine(
    Claim claim, LocalDate day, String when, Verdict verdict, String correction, String folded) {

  static ClaimLine of(Claim claim, History history) {
    ClaimDate date = ClaimDate.of(claim);
    String correction = Correction.of(claim).words();
    Stream<String> names =
        claim.people().stream()
            .flatMap(id -> history.findPerson(id).stream())
            .flatMap(one -> Stream.of(one.name(), one.nameRu()));
    String all =
        Stream.concat(Stream.of(claim.topic(), claim.statement(), correction), names)
            .map(Folded::of)
            .collect(Collectors.joining(" "));
    return new ClaimLine(
        claim, date.day(history), date.words(), Verdict.of(claim.verdict()), correction, all);
  }

  /** The statement, the verdict and the correction, as they are read aloud. */
  public String spoken() {
    String end = correction.isEmpty() ? "" : " " + correction;
    return claim.statement() + " " + Words.capital(verdict.words()) + "." + end;
  }

  /** Whether all these words occur in it, in any spelling of their letters. */
  boolean holds(String words) {
    return Stream.of(Folded.of(words).split(" ")).allMatch(folded::contains);
  }
}
