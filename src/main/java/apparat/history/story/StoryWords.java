package apparat.history.story;

import apparat.history.Camp;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.words.BondWords;
import apparat.history.words.GroupWords;
import apparat.history.words.Listing;
import apparat.history.words.Quoted;
import apparat.record.Allegiance;
import apparat.record.Faction;
import apparat.record.Membership;
import apparat.record.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A story of sides in plain words, the same in the window and on the command line. */
public record StoryWords(History history) {

  /** What stands above a story. */
  public static final String MEANING =
      "At each turn stand what changed, the events within two weeks of it that name the person or"
          + " the group, and the ties that began or ended then. The data set records no causes:"
          + " what happened at that time stands beside the turn, no more.";

  public static final String NO_SIDE = "no side recorded";

  /** When it was so: {@code until about 25 May 1922}. */
  public String span(Turn turn) {
    Optional<String> start = turn.start().map(DateWords::of);
    Optional<String> end = turn.end().map(DateWords::of);
    if (start.isEmpty()) {
      return end.map(date -> "until " + date).orElse("throughout the period");
    }
    return end.map(date -> start.get() + " to " + date).orElse("from " + start.get());
  }

  /** The side and the groups of that time: {@code Zinoviev and Kamenev, in the Troika}. */
  public String state(Turn turn) {
    List<String> groups =
        turn.groups().stream()
            .collect(
                Collectors.groupingBy(Allegiance::faction, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .flatMap(rows -> faction(rows).stream())
            .toList();
    String side = turn.camp().map(Camp::name).orElse(NO_SIDE);
    return groups.isEmpty() ? side : side + "; in " + Listing.of(groups);
  }

  /** A group, with the roles in it where not all of them are full ones. */
  private Optional<String> faction(List<Allegiance> rows) {
    List<String> roles = rows.stream().map(Allegiance::role).distinct().toList();
    return history
        .findFaction(rows.getFirst().faction())
        .map(
            faction ->
                GroupWords.withArticle(faction)
                    + (roles.contains("sympathiser")
                        ? " (" + String.join(", then ", roles) + ")"
                        : ""));
  }

  /** From which side to which: {@code changes sides, from "A" to "B"}. */
  public Optional<String> crossing(Turn turn) {
    return turn.changesSides()
        ? Optional.of(
            "changes sides, from "
                + Quoted.of(turn.before().orElseThrow().name())
                + " to "
                + Quoted.of(turn.camp().orElseThrow().name()))
        : Optional.empty();
  }

  /** As in {@code becomes a leader of the Troika}. */
  public String came(Allegiance row, Faction faction) {
    String name = GroupWords.withArticle(faction);
    return switch (row.role()) {
      case "leader" -> "becomes a leader of " + name;
      case "sympathiser" -> "sympathises with " + name;
      default -> "joins " + name;
    };
  }

  /** As in {@code no longer in the Troika, which ends then}. */
  public String gone(Allegiance row, Faction faction) {
    boolean ends = faction.spell().endDay().equals(row.spell().endDay());
    String name = GroupWords.withArticle(faction);
    String left =
        row.role().equals("sympathiser") ? "no longer sympathises with " : "no longer in ";
    return left + name + (ends ? ", which ends then" : "");
  }

  /** As in {@code signs the Declaration of the 46}, with its date. */
  public String signed(Allegiance row, Faction faction) {
    String verb = row.role().equals("sympathiser") ? "sympathises with " : "signs ";
    return verb
        + GroupWords.withArticle(faction)
        + row.spell().start().map(date -> ", " + DateWords.of(date)).orElse("");
  }

  /** What a group stood for, as the data set says; empty where it says nothing. */
  public String wanted(Faction faction) {
    return faction.programme().isEmpty() ? "" : "it stood for: " + faction.programme();
  }

  /** As in {@code the seat that ends then: Politburo, member}; of the party it is no seat. */
  public String seatEnds(Membership row) {
    if (history.body(row.body()).kind().equals("party")) {
      return "the membership of the party that ends then";
    }
    LocalDate last = row.spell().endDay().minusDays(1);
    return "the seat that ends then: "
        + history.nameOf(row.body(), last)
        + ", "
        + row.role().replace('-', ' ');
  }

  /** With or against whom, and how: {@code with Trotsky: close alliance}. */
  public String tie(Tie tie, String person) {
    return (tie.positive() ? "with " : "against ")
        + history.person(tie.other(person)).name()
        + ": "
        + BondWords.of(tie);
  }

  /** With and against whom no longer, in a sentence; empty for no ties. */
  public String ended(List<Tie> ties, String person) {
    List<String> with = others(ties, person, true);
    List<String> against = others(ties, person, false);
    List<String> parts = new ArrayList<>();
    if (!with.isEmpty()) {
      parts.add("no longer with " + Listing.of(with));
    }
    if (!against.isEmpty()) {
      parts.add("no longer against " + Listing.of(against));
    }
    return String.join("; ", parts);
  }

  private List<String> others(List<Tie> ties, String person, boolean positive) {
    return ties.stream()
        .filter(tie -> tie.positive() == positive)
        .map(tie -> tie.other(person))
        .distinct()
        .map(id -> history.person(id).name())
        .toList();
  }
}
