package apparat.cli.choice;

import apparat.history.DateWords;
import apparat.history.History;
import apparat.record.Body;
import apparat.session.Days;
import apparat.session.Document;
import apparat.session.View;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;

/** Which bodies are drawn, where not the whole apparatus is. */
public final class BodiesChoice {

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "BODY",
      description =
          "Draw this body alone, large, with the names of all its people; may be given several"
              + " times.")
  List<String> named = List.of();

  /** The ids of the bodies; none where the whole apparatus is drawn. */
  public List<String> ids(Document document, View view) {
    if (!named.isEmpty() && view == View.ALLIANCES) {
      throw new WrongUse(
          "--only leaves bodies out of the hierarchy, and the map of alliances has none: add --view"
              + " hierarchy or --view both.");
    }
    Ids ids = new Ids(document);
    List<String> bodies = named.stream().map(ids::body).map(Body::id).distinct().toList();
    bodies.stream()
        .filter(
            body ->
                document.history().manifest().wings().stream()
                    .noneMatch(wing -> wing.bodies().contains(body)))
        .findFirst()
        .ifPresent(
            body -> {
              throw new WrongUse(
                  "The body '" + body + "' has no place in the hierarchy and is never drawn.");
            });
    return bodies;
  }

  /**
   * Of those days the ones on which there is something to draw.
   *
   * @param single whether one picture is asked for, in which every body has to be
   */
  public List<LocalDate> days(
      Document document, View view, List<String> bodies, List<LocalDate> days, boolean single) {
    if (bodies.isEmpty()) {
      return days;
    }
    History history = document.history();
    List<LocalDate> kept =
        days.stream()
            .filter(day -> bodies.stream().anyMatch(body -> exists(history, body, day)))
            .toList();
    LocalDate first = days.getFirst();
    bodies.stream()
        .filter(body -> kept.isEmpty() || single && !exists(history, body, first))
        .findFirst()
        .ifPresent(body -> missing(history.body(body), first, single));
    return view == View.HIERARCHY && !single ? Days.changing(history, bodies, kept) : kept;
  }

  private static boolean exists(History history, String body, LocalDate day) {
    return history.body(body).spell().holdsOn(day);
  }

  private static void missing(Body body, LocalDate day, boolean single) {
    throw new WrongUse(
        "The body '"
            + body.id()
            + "' ("
            + body.name()
            + ") does not exist on "
            + (single ? DateWords.day(day) : "any of these days")
            + "; it existed "
            + DateWords.span(body.spell())
            + ": choose another day.");
  }
}
