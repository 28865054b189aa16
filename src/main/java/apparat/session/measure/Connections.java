package apparat.session.measure;

import apparat.analysis.Chain;
import apparat.analysis.Chains;
import apparat.analysis.Chains.Over;
import apparat.analysis.SignedNetwork;
import apparat.analysis.words.ChainWords;
import apparat.history.History;
import java.time.LocalDate;
import java.util.Optional;

/** How two people are connected on a day. */
public record Connections(History history) {

  /** The shortest chain of ties between two people, by their ids; empty when none leads there. */
  public Optional<Chain> shortest(String from, String to, LocalDate day, Over over) {
    return Chains.shortest(SignedNetwork.at(history, day), from, to, over);
  }

  /** The words for what was found on the day. */
  public ChainWords words(LocalDate day) {
    return new ChainWords(history, day);
  }
}
