package apparat.analysis.words;

import apparat.analysis.Link;
import apparat.analysis.balance.Balance;
import apparat.analysis.balance.Split;
import apparat.history.History;
import apparat.history.words.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How near a day is to two camps, in sentences. */
public record BalanceWords(History history, Balance balance) {

  /** What it is to fit. */
  private static final String FIT = ", allies within a camp and rivals across";

  private static final int LEADERS = 3;

  /** How many links fit two camps and how many do not. */
  public String fit() {
    int links = balance.links();
    int misfits = balance.lineIndex();
    if (links == 0) {
      return "No tie is recorded, so nothing divides.";
    }
    if (misfits == 0) {
      return "All " + links + " pairs of allies and rivals fit two camps" + FIT + ".";
    }
    return links
        - misfits
        + " of "
        + links
        + " pairs of allies and rivals fit two camps"
        + FIT
        + "; "
        + (balance.exact() ? "" : "at most ")
        + misfits
        + (misfits == 1 ? " does not." : " do not.");
  }

  /** How many triangles are balanced; only where all are is it a hundred percent. */
  public String triangles() {
    int all = balance.triangles().all();
    return all == 0
        ? "Nowhere have three people ties among all three."
        : String.format(
            Locale.ROOT,
            "%d of %d groups of three with ties among all three are free of strain (%d %%):"
                + " three allies, or two allies against the third.",
            balance.triangles().balanced(),
            all,
            100L * balance.triangles().balanced() / all);
  }

  /** What is left out: pairs who are allies and rivals at once. */
  public List<String> strained() {
    return balance.strained().stream()
        .map(link -> pair(link) + " are allies and rivals in equal measure and are left out.")
        .toList();
  }

  /** Those of a side who have most links, the best connected first, then how many others. */
  public String side(List<String> side) {
    List<String> first = leaders(side);
    List<String> names = new ArrayList<>(names(first.subList(0, Math.min(LEADERS, first.size()))));
    int others = side.size() - names.size();
    if (others > 0) {
      names.add(others == 1 ? "1 other" : others + " others");
    }
    return Listing.of(names);
  }

  /** The people of a side, those with most links to the part first. */
  public List<String> leaders(List<String> side) {
    return side.stream()
        .sorted(Comparator.comparingLong(this::links).reversed().thenComparing(id -> id))
        .toList();
  }

  private long links(String person) {
    return balance.degrees().getOrDefault(person, 0);
  }

  /** The names of these people. */
  public List<String> names(List<String> ids) {
    return ids.stream().map(id -> history.person(id).name()).toList();
  }

  /** Why a link does not fit: allies across, rivals within. */
  public String misfit(Link link) {
    return pair(link)
        + (link.together() ? " stand together, but on different sides" : " are rivals on one side");
  }

  /** Who hangs together apart from the greatest part. */
  public List<String> apart() {
    return balance.splits().stream().skip(1).map(this::apart).toList();
  }

  private String apart(Split split) {
    List<String> people = new ArrayList<>(split.one());
    people.addAll(split.other());
    return Listing.of(names(people)) + " have no tie to the others.";
  }

  private String pair(Link link) {
    return Listing.of(names(List.of(link.one(), link.other())));
  }
}
