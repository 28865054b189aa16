package apparat.io.lecture;

import apparat.io.Severity;
import java.util.Locale;

/** Every kind of problem that a file with a lecture can have; an error lost something. */
enum LectureProblem {
  MALFORMED_JSON(Severity.ERROR),
  NOT_UTF_8(Severity.ERROR),
  NO_LECTURE(Severity.ERROR),
  BAD_VALUE(Severity.ERROR),
  NOT_A_DATE(Severity.ERROR),
  OTHER_FORMAT(Severity.WARNING),
  OTHER_DATA_SET(Severity.WARNING),
  DAY_OUTSIDE_PERIOD(Severity.WARNING),
  UNKNOWN_ID(Severity.WARNING),
  UNKNOWN_FIELD(Severity.NOTE);

  private final Severity severity;

  LectureProblem(Severity severity) {
    this.severity = severity;
  }

  Severity severity() {
    return severity;
  }

  /** The stable name as printed. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
