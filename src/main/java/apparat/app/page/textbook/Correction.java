package apparat.app.page.textbook;

import apparat.record.Claim;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is to be put right in a statement of the textbook.
 *
 * @param words without the keys of sources that the table writes behind them; may be empty
 * @param sources keys of sources
 */
public record Correction(String words, List<String> sources) {

  private static final Pattern KEYS = Pattern.compile("\\s*\\[([^\\[\\]]+)]");
  private static final Pattern COMMA = Pattern.compile(",\\s*");

  /** The correction of a claim, its sources apart: {@code 3 April 1922 [archontology].} */
  public static Correction of(Claim claim) {
    List<String> keys =
        KEYS.matcher(claim.correction()).results().flatMap(Correction::keys).distinct().toList();
    return new Correction(KEYS.matcher(claim.correction()).replaceAll(""), keys);
  }

  private static Stream<String> keys(MatchResult brackets) {
    return COMMA.splitAsStream(brackets.group(1));
  }
}
