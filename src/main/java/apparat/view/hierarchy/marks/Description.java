package apparat.view.hierarchy.marks;

import apparat.history.DateWords;
import apparat.history.Panel;
import apparat.history.Seat;
import apparat.history.SeatComparison.Left;
import apparat.record.Event;
import apparat.record.Person;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Words;
import java.util.ArrayList;
import java.util.List;

/** Says in sentences what the picture says, for those who do not see it. */
public final class Description {
  private final Scene scene;

  public Description(Scene scene) {
    this.scene = scene;
  }

  public String text() {
    List<String> sentences = new ArrayList<>();
    scene.history.caption(scene.day()).map(this::event).ifPresent(sentences::add);
    for (Panel panel : scene.period.panels()) {
      if (panel.form() == Panel.Form.CHIPS) {
        panel.bodies().stream()
            .filter(scene.snapshot::alive)
            .filter(body -> !scene.period.isNumber(body))
            .map(this::body)
            .forEach(sentences::add);
      }
    }
    sentences.add(news());
    scene
        .options
        .selected()
        .flatMap(scene.history::findPerson)
        .ifPresent(person -> sentences.add(selected(person.id())));
    return String.join(" ", sentences.stream().filter(sentence -> !sentence.isEmpty()).toList());
  }

  private String event(Event event) {
    return DateWords.of(event.date()) + ": " + event.title() + ". " + event.description();
  }

  private String body(String body) {
    List<String> full = names(body, true);
    List<String> candidates = names(body, false);
    if (full.isEmpty() && candidates.isEmpty()) {
      return "";
    }
    String rest = candidates.isEmpty() ? "" : "; candidates " + String.join(", ", candidates);
    return scene.snapshot.nameOf(body) + ": " + String.join(", ", full) + rest + ".";
  }

  private List<String> names(String body, boolean full) {
    return scene.seatsIn(body).stream()
        .filter(seat -> seat.rank().full() == full)
        .map(seat -> scene.name(seat.person()) + side(seat))
        .toList();
  }

  private String side(Seat seat) {
    return scene.camp(seat.person().id()).map(camp -> " (" + camp.letter() + ")").orElse("");
  }

  private String news() {
    List<String> came =
        scene.changes.came().stream()
            .filter(entry -> named(entry.seat()))
            .map(
                entry ->
                    scene.name(entry.seat().person())
                        + " into "
                        + scene.snapshot.shortNameOf(entry.seat().body().id()))
            .toList();
    List<String> left =
        scene.changes.left().stream().filter(gone -> named(gone.seat())).map(this::left).toList();
    String since = "Since " + DateWords.day(scene.compared.day()) + ": ";
    String words =
        (came.isEmpty() ? "" : "came " + String.join(", ", came))
            + (came.isEmpty() || left.isEmpty() ? "" : "; ")
            + (left.isEmpty() ? "" : "left " + String.join(", ", left));
    return words.isEmpty() ? "" : since + words + ".";
  }

  private String left(Left left) {
    return scene.name(left.seat().person())
        + " from "
        + scene.snapshot.shortNameOf(left.seat().body().id())
        + " ("
        + Words.reason(left.reason())
        + ")";
  }

  private boolean named(Seat seat) {
    return scene
        .period
        .panelOf(seat.body().id())
        .filter(panel -> panel.form() != Panel.Form.SQUARES)
        .isPresent();
  }

  private String selected(String person) {
    List<Seat> seats = scene.seatsOf(person);
    Person one = scene.history.person(person);
    String name = scene.name(one);
    List<String> bodies =
        seats.stream()
            .map(
                seat ->
                    scene.snapshot.nameOf(seat.body().id()) + " (" + Words.role(seat.role()) + ")")
            .toList();
    return seats.isEmpty()
        ? name + " " + Words.withoutPost(one, scene.snapshot.day()) + "."
        : name
            + " holds "
            + Words.count(seats.size(), "post", "posts")
            + ": "
            + String.join(", ", bodies)
            + ".";
  }
}
