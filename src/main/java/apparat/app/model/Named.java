package apparat.app.model;

import apparat.history.History;
import apparat.record.Claim;
import apparat.record.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who and what stands out in the picture where not one person is selected but a body or several.
 */
public record Named(History history) {

  /** The ids of people and bodies that a selection speaks of on a day. */
  public Set<String> of(Selection selection, LocalDate day) {
    return switch (selection) {
      case Selection.OfTie(String one, String other) -> Set.of(one, other);
      case Selection.OfBody(String id) -> Set.of(id);
      case Selection.OfFaction(String id) -> faction(id, day);
      case Selection.OfQuestion(String id) -> question(id, day);
      case Selection.OfEvent(String id) -> history.findEvent(id).map(Named::event).orElse(Set.of());
      case Selection.OfClaim(String id) ->
          history.data().claims().stream()
              .filter(claim -> claim.id().equals(id))
              .findFirst()
              .map(Named::claim)
              .orElse(Set.of());
      case Selection.Nothing _, Selection.OfPerson _, Selection.OfStory _, Selection.OfSource _ ->
          Set.of();
    };
  }

  private Set<String> faction(String id, LocalDate day) {
    return history.at(day).allegiances().stream()
        .filter(row -> row.faction().equals(id))
        .map(row -> row.person())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those of whom it is recorded where they stood. */
  private Set<String> question(String id, LocalDate day) {
    return history.data().stances().stream()
        .filter(row -> row.question().equals(id) && row.spell().holdsOn(day))
        .map(row -> row.person())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> event(Event event) {
    return both(event.people(), event.bodies());
  }

  private static Set<String> claim(Claim claim) {
    return both(claim.people(), claim.bodies());
  }

  private static Set<String> both(List<String> people, List<String> bodies) {
    return Stream.concat(people.stream(), bodies.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
