package apparat.analysis.words;

import apparat.analysis.Chain;
import apparat.analysis.Chains.Over;
import apparat.analysis.Link;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.words.BondWords;
import apparat.history.words.Listing;
import apparat.record.Certainty;
import apparat.record.Tie;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How two people are connected, in sentences.
 *
 * @param history who is called what
 * @param day the day of the chain
 */
public record ChainWords(History history, LocalDate day) {

  /** The chain in a line: {@code Stalin and Trotsky on 1 August 1926: 2 steps, over Bukharin}. */
  public String title(Chain chain) {
    List<String> people = chain.people().stream().map(this::name).toList();
    String between =
        people.size() < 3 ? "directly" : "over " + Listing.of(people.subList(1, people.size() - 1));
    String steps = chain.steps() == 1 ? "1 step" : chain.steps() + " steps";
    return two(people.getFirst(), people.getLast()) + ": " + steps + ", " + between;
  }

  /** That no chain leads from one to the other. */
  public String none(String from, String to, Over over) {
    String ties = over == Over.ALLIANCES ? "alliances" : "ties";
    return two(name(from), name(to)) + ": no chain of " + ties + " leads from one to the other";
  }

  private String two(String one, String other) {
    return one + " and " + other + " on " + DateWords.day(day);
  }

  /** One link: who, together or against each other, then each tie. */
  public String step(String from, Link link) {
    String who = name(from) + " and " + name(link.opposite(from));
    String how = link.strained() ? "allies under strain" : link.together() ? "together" : "rivals";
    return who + " (" + how + ")";
  }

  /**
   * One tie without its people: strength and kind, since when, basis and the keys of its sources.
   */
  public String tie(Tie tie) {
    return facts(tie) + " [" + String.join(", ", tie.sources()) + "]";
  }

  /** One tie without its people and sources: strength and kind, since when, basis. */
  public String facts(Tie tie) {
    String facts =
        Stream.of(
                BondWords.of(tie) + direction(tie),
                DateWords.span(tie.spell()),
                tie.certainty() == Certainty.LOW ? "doubtful" : "")
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(", "));
    String basis = tie.basis().isEmpty() ? "" : ": " + tie.basis();
    return facts + basis;
  }

  private String direction(Tie tie) {
    return tie.directed() ? " from " + name(tie.source()) + " to " + name(tie.target()) : "";
  }

  private String name(String person) {
    return history.person(person).name();
  }
}
