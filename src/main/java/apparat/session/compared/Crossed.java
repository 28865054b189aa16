package apparat.session.compared;

import apparat.history.Camp;
import apparat.history.History;
import apparat.history.words.GroupWords;
import apparat.history.words.Quoted;
import apparat.record.Allegiance;
import apparat.record.Faction;
import apparat.record.Person;
import apparat.view.alliances.period.ChangedSides;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who changed sides between two days.
 *
 * @param shown whether the map marks them; others are not in view on it
 * @param from the side of the earlier day
 * @param to the side of the later day
 * @param words from where to where, in plain words, without the name
 */
public record Crossed(
    Person person, boolean shown, Optional<Camp> from, Optional<Camp> to, String words) {

  /**
   * All who changed sides, those of the map first, by the side on which they stand now.
   *
   * @param everybody whether the map shows all who have a tie or a group
   */
  public static List<Crossed> between(
      History history, LocalDate then, LocalDate now, boolean everybody) {
    List<String> marked = ChangedSides.between(history, then, now, everybody);
    List<Crossed> crossed = new ArrayList<>();
    for (Person person : history.data().people()) {
      Optional<Camp> from = history.campOf(person.id(), then);
      Optional<Camp> to = history.campOf(person.id(), now);
      boolean shown = marked.contains(person.id());
      boolean over = from.isPresent() && to.isPresent() && !from.equals(to);
      if (shown || over) {
        String words = from.equals(to) ? stays(history, person, then, now) : goes(from, to);
        crossed.add(new Crossed(person, shown, from, to, words));
      }
    }
    crossed.sort(
        Comparator.comparing((Crossed one) -> !one.shown())
            .thenComparing(one -> one.from().equals(one.to()))
            .thenComparing(one -> one.to().map(Camp::order).orElse(Integer.MAX_VALUE))
            .thenComparing(one -> one.person().name()));
    return List.copyOf(crossed);
  }

  /** The name and the words. */
  public String sentence() {
    return person.name() + ": " + words;
  }

  private static String goes(Optional<Camp> from, Optional<Camp> to) {
    String now = Quoted.of(to.map(Camp::name).orElse("no side"));
    return from.map(camp -> "from " + Quoted.of(camp.name()) + " to " + now)
        .orElse("no side recorded before, now " + now);
  }

  /** Who has the same side, which stands with others than before. */
  private static String stays(History history, Person person, LocalDate then, LocalDate now) {
    Set<Faction> before = blocs(history, person, then);
    Set<Faction> after = blocs(history, person, now);
    String still =
        "still " + Quoted.of(history.campOf(person.id(), now).map(Camp::name).orElseThrow());
    String joined = without(after, before);
    String left = without(before, after);
    if (joined.isEmpty() && left.isEmpty()) {
      return still + ", which stands with other sides than before";
    }
    return still
        + (joined.isEmpty() ? "" : ", now together with other sides in " + joined)
        + (left.isEmpty() ? "" : ", no longer together with other sides in " + left);
  }

  private static String without(Set<Faction> some, Set<Faction> others) {
    return some.stream()
        .filter(bloc -> !others.contains(bloc))
        .sorted(
            Comparator.comparing((Faction bloc) -> bloc.spell().firstDay())
                .thenComparing(Faction::id))
        .map(GroupWords::withArticle)
        .collect(Collectors.joining(" and "));
  }

  private static Set<Faction> blocs(History history, Person person, LocalDate day) {
    return history.at(day).allegiances().stream()
        .filter(row -> row.person().equals(person.id()))
        .map(Allegiance::faction)
        .flatMap(id -> history.findFaction(id).stream())
        .filter(faction -> faction.kind().equals("bloc"))
        .collect(Collectors.toSet());
  }
}
