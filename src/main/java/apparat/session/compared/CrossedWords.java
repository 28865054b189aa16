package apparat.session.compared;

import apparat.history.Camp;
import apparat.history.History;
import apparat.history.words.GroupWords;
import apparat.history.words.Listing;
import apparat.history.words.Quoted;
import java.util.List;
import java.util.Optional;

/** From where to where somebody went, in plain words. */
record CrossedWords(History history) {

  /**
   * @param before the other sides beside which the person stood in a bloc
   * @param after those beside which the person stands in one now
   * @param blocs the ids of these blocs
   */
  String of(Optional<Camp> from, Camp to, List<Camp> before, List<Camp> after, List<String> blocs) {
    return from.filter(to::equals).isPresent()
        ? company(before, after, blocs)
        : goes(from, to, before, after);
  }

  /** Who keeps somebody beside them on the way is said to, so that nobody seems to turn on all. */
  private static String goes(Optional<Camp> from, Camp to, List<Camp> before, List<Camp> after) {
    if (from.isEmpty()) {
      return "no side recorded before, now " + quoted(to);
    }
    List<Camp> still =
        after.stream().filter(one -> before.contains(one) || one.equals(from.get())).toList();
    return "from "
        + quoted(from.get())
        + " to "
        + quoted(to)
        + (still.isEmpty() ? "" : ", still with " + listed(still));
  }

  /** The side is the same: what is told is who stands beside it. */
  private String company(List<Camp> before, List<Camp> after, List<String> blocs) {
    if (after.isEmpty()) {
      return "no longer in a bloc with " + listed(before);
    }
    String now = "now with " + listed(after) + in(blocs);
    return now + (before.isEmpty() ? "" : ", before with " + listed(before));
  }

  private String in(List<String> blocs) {
    return blocs.size() == 1
        ? history
            .findFaction(blocs.getFirst())
            .map(bloc -> " in " + GroupWords.withArticle(bloc))
            .orElse("")
        : "";
  }

  private static String listed(List<Camp> camps) {
    return Listing.of(camps.stream().map(CrossedWords::quoted).toList());
  }

  private static String quoted(Camp camp) {
    return Quoted.of(camp.name());
  }
}
