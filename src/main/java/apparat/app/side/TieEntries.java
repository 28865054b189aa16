package apparat.app.side;

import apparat.app.model.Selection;
import apparat.app.side.Page.Entry;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Snapshot;
import apparat.record.Certainty;
import apparat.record.Tie;
import java.util.Comparator;
import java.util.List;

/** The ties of a person on a day, the closest first, each with what it rests on. */
record TieEntries(History history, Snapshot snapshot, Signs signs, SourceNumbers sources) {

  /** Those with whom a person stands. */
  List<Entry> with(String person) {
    return entries(person, true);
  }

  /** Those against whom a person stands. */
  List<Entry> against(String person) {
    return entries(person, false);
  }

  private List<Entry> entries(String person, boolean positive) {
    return snapshot.ties().stream()
        .filter(tie -> tie.positive() == positive && touches(tie, person))
        .sorted(
            Comparator.comparing(Tie::strength)
                .reversed()
                .thenComparing(tie -> history.person(other(tie, person)).name())
                .thenComparing(tie -> tie.row().line()))
        .map(tie -> entry(tie, person))
        .toList();
  }

  private static boolean touches(Tie tie, String person) {
    return tie.source().equals(person) || tie.target().equals(person);
  }

  private static String other(Tie tie, String person) {
    return tie.source().equals(person) ? tie.target() : tie.source();
  }

  private Entry entry(Tie tie, String person) {
    String other = other(tie, person);
    return new Entry(
        signs.of(other),
        history.person(other).name() + (tie.certainty() == Certainty.LOW ? " ?" : ""),
        kind(tie, person) + ", " + DateWords.span(tie.spell()) + basis(tie),
        new Selection.OfPerson(other),
        sources.of(tie.sources()),
        false);
  }

  /** What binds or divides them, as the person of the page stands in it: {@code close alliance}. */
  private static String kind(Tie tie, String person) {
    String kind = tie.kind().replace('-', ' ');
    String measure =
        switch (tie.strength()) {
          case 3 -> "close ";
          case 1 -> "faint ";
          default -> "";
        };
    String degree = tie.positive() ? measure : measure.replace("close ", "sharp ");
    boolean suffers = tie.directed() && tie.target().equals(person);
    return degree + kind + (suffers ? ", from the other side" : "");
  }

  private static String basis(Tie tie) {
    return tie.basis().isBlank() ? "" : " · " + tie.basis();
  }
}
