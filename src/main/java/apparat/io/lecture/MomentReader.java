package apparat.io.lecture;

import apparat.io.Shown;
import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonObject;
import apparat.lecture.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one moment of a lecture. */
final class MomentReader {

  private static final Set<String> OURS =
      Set.of("day", "view", "person", "unfolded", "only", "caption", "notes");

  private static final String FIRST_VIEW = "hierarchy";

  private final Complaints complaints;
  private final Known known;

  MomentReader(Complaints complaints, Known known) {
    this.complaints = complaints;
    this.known = known;
  }

  /** The moment, unless it is none or says no day. */
  Optional<Moment> read(JsonValue value) {
    if (value instanceof JsonObject object) {
      return day(object).map(day -> moment(object, day));
    }
    complaints.wrong(value, "a moment is no object and is left out", "use {}");
    return Optional.empty();
  }

  private Moment moment(JsonObject object, LocalDate day) {
    Moment moment =
        new Moment(
            day,
            view(object),
            person(object),
            new TreeSet<>(complaints.texts(object, "unfolded")),
            complaints.texts(object, "only"),
            complaints.text(object, "caption"),
            complaints.text(object, "notes"),
            complaints.others(object, OURS));
    moment.unfolded().stream()
        .filter(wing -> !known.wings().test(wing))
        .forEach(wing -> complaints.unknown(object.members().get("unfolded"), "wing", wing));
    moment.only().stream()
        .filter(body -> !known.bodies().test(body))
        .forEach(body -> complaints.unknown(object.members().get("only"), "body", body));
    return moment;
  }

  private Optional<LocalDate> day(JsonObject object) {
    JsonValue value = object.get("day").orElse(object);
    String written = object.text("day");
    try {
      LocalDate day = LocalDate.parse(written);
      if (!known.days().test(day)) {
        complaints.add(
            value.place(),
            LectureProblem.DAY_OUTSIDE_PERIOD,
            "the day " + day + " is outside the period; the nearest day is shown",
            "choose a day of the period");
      }
      return Optional.of(day);
    } catch (DateTimeException e) {
      complaints.add(
          value.place(),
          LectureProblem.NOT_A_DATE,
          written.isEmpty()
              ? "a moment says no day and is left out"
              : "day " + Shown.of(written) + " is no day; the moment is left out",
          "write it as 1924-06-05");
      return Optional.empty();
    }
  }

  private String view(JsonObject object) {
    String view = complaints.text(object, "view");
    if (view.isEmpty()) {
      return FIRST_VIEW;
    }
    if (!known.views().test(view)) {
      complaints.unknown(object.members().get("view"), "view", view);
    }
    return view;
  }

  private Optional<String> person(JsonObject object) {
    Optional<String> person =
        Optional.of(complaints.text(object, "person")).filter(id -> !id.isEmpty());
    person
        .filter(id -> !known.people().test(id))
        .ifPresent(id -> complaints.unknown(object.members().get("person"), "person", id));
    return person;
  }
}
