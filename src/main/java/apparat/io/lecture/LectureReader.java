package apparat.io.lecture;

import apparat.io.Place;
import apparat.io.Shown;
import apparat.io.json.JsonFile;
import apparat.io.json.JsonFile.AsFar;
import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonNumber;
import apparat.io.json.JsonValue.JsonObject;
import apparat.io.json.MalformedJson;
import apparat.lecture.Lecture;
import apparat.lecture.Moment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads all that can be read of a lecture. */
final class LectureReader {

  private static final Set<String> OURS =
      Set.of("format", "title", "data_set", "minutes", "moments");

  /** A day has no more. */
  private static final int MOST_MINUTES = 24 * 60;

  private final Complaints complaints;
  private final Known known;

  LectureReader(Complaints complaints, Known known) {
    this.complaints = complaints;
    this.known = known;
  }

  Lecture read(String text) {
    sayDamage(text);
    AsFar read = JsonFile.readAsFar(text);
    read.stop().ifPresent(this::sayStop);
    if (read.value() instanceof JsonObject object) {
      return lecture(object);
    }
    if (read.stop().isEmpty()) {
      complaints.add(
          read.value().place(), LectureProblem.NO_LECTURE, "this is no object", "begin with {");
    }
    return Lecture.empty("", known.dataSet());
  }

  private Lecture lecture(JsonObject object) {
    format(object);
    MomentReader reader = new MomentReader(complaints, known);
    List<Moment> moments =
        complaints.items(object, "moments").stream()
            .map(reader::read)
            .flatMap(Optional::stream)
            .toList();
    Map<String, String> others = complaints.others(object, OURS);
    return new Lecture(
        complaints.text(object, "title"), dataSet(object), minutes(object), moments, others);
  }

  private void format(JsonObject object) {
    String format = complaints.text(object, "format");
    if (!format.equals(LectureFile.FORMAT)) {
      complaints.add(
          object.get("format").orElse(object).place(),
          LectureProblem.OTHER_FORMAT,
          format.isEmpty()
              ? "the file does not say that it is a lecture"
              : "the format is " + Shown.of(format),
          "it is read as \"" + LectureFile.FORMAT + "\"; see whether all is there");
    }
  }

  private String dataSet(JsonObject object) {
    String name = complaints.text(object, "data_set");
    if (!name.isEmpty() && !name.equals(known.dataSet())) {
      complaints.add(
          object.members().get("data_set").place(),
          LectureProblem.OTHER_DATA_SET,
          "the lecture is about the data set " + Shown.of(name),
          "open that one to see it as it is meant");
    }
    return name.isEmpty() ? known.dataSet() : name;
  }

  private int minutes(JsonObject object) {
    Optional<JsonValue> value = object.get("minutes");
    if (value.isEmpty()) {
      return 0;
    }
    if (value.get() instanceof JsonNumber number && isLength(number.number())) {
      return number.number().intValue();
    }
    complaints.wrong(
        value.get(), "minutes is no length and is left out", "write a whole number, such as 45");
    return 0;
  }

  private static boolean isLength(BigDecimal number) {
    return number.signum() >= 0
        && number.compareTo(BigDecimal.valueOf(MOST_MINUTES)) <= 0
        && number.stripTrailingZeros().scale() <= 0;
  }

  private void sayStop(MalformedJson stop) {
    complaints.add(
        stop.place(),
        LectureProblem.MALFORMED_JSON,
        "this is not JSON (" + stop.getMessage() + "); what stands before it is opened",
        "correct it here or a little before");
  }

  private void sayDamage(String text) {
    int at = text.indexOf('\ufffd');
    if (at >= 0) {
      complaints.add(
          Place.in(text, at),
          LectureProblem.NOT_UTF_8,
          "the file is not in UTF-8",
          "save it again as UTF-8");
    }
  }
}
