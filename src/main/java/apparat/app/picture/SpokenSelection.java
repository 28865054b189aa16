package apparat.app.picture;

import apparat.app.model.Selection;
import apparat.history.History;
import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.record.Claim;
import apparat.record.Event;
import apparat.record.Faction;
import apparat.record.Person;
import apparat.record.Question;
import apparat.record.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is selected, in a sentence, for those who do not see the picture. */
public record SpokenSelection(History history) {

  /** Of more than these posts only the number is said. */
  private static final int NAMED = 4;

  /** The sentence; empty when nothing is selected, or nothing known. */
  public Optional<String> of(Selection selection, LocalDate day) {
    return words(selection, history.at(day)).map(words -> "Selected: " + words + ".");
  }

  private Optional<String> words(Selection selection, Snapshot day) {
    return switch (selection) {
      case Selection.Nothing() -> Optional.empty();
      case Selection.OfPerson(String id) ->
          history.findPerson(id).map(person -> person.name() + ", " + posts(id, day));
      case Selection.OfStory(String id) -> name(id).map(person -> "the story of " + person);
      case Selection.OfBody(String id) ->
          history.findBody(id).map(body -> day.nameOf(id) + ", " + people(id, day));
      case Selection.OfTie(String one, String other) ->
          name(one).flatMap(first -> name(other).map(last -> first + " and " + last));
      case Selection.OfFaction(String id) -> history.findFaction(id).map(Faction::name);
      case Selection.OfQuestion(String id) ->
          history.data().questions().stream()
              .filter(question -> question.id().equals(id))
              .findFirst()
              .map(Question::name);
      case Selection.OfEvent(String id) -> history.findEvent(id).map(Event::title);
      case Selection.OfSource(String key) -> history.findSource(key).map(Source::citation);
      case Selection.OfClaim(String id) ->
          history.data().claims().stream()
              .filter(claim -> claim.id().equals(id))
              .findFirst()
              .map(Claim::topic);
    };
  }

  private Optional<String> name(String id) {
    return history.findPerson(id).map(Person::name);
  }

  private static String posts(String person, Snapshot day) {
    List<String> bodies =
        day.seatsOf(person).stream()
            .map(Seat::body)
            .distinct()
            .map(body -> day.nameOf(body.id()))
            .toList();
    if (bodies.isEmpty()) {
      return "no post";
    }
    int shown = bodies.size() <= NAMED + 1 ? bodies.size() : NAMED;
    String more = shown == bodies.size() ? "" : " and " + (bodies.size() - shown) + " more";
    return count(bodies.size(), "post", "posts")
        + ": "
        + String.join(", ", bodies.subList(0, shown))
        + more;
  }

  private static String people(String body, Snapshot day) {
    return count(day.seatsIn(body).size(), "person", "people");
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
