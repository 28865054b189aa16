package apparat.io;

import static apparat.io.Severity.ERROR;
import static apparat.io.Severity.NOTE;
import static apparat.io.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every kind of problem a data set can have. The code is the name in lower case with hyphens and
 * never changes; {@code problems.md} explains each one.
 */
public enum Problem {
  // files
  NO_DATAPACKAGE(WARNING),
  MALFORMED_JSON(ERROR),
  PATH_LEADS_OUT(ERROR),
  MISSING_TABLE(ERROR),
  DOUBLED_TABLE(ERROR),
  UNREADABLE_FILE(ERROR),
  EMPTY_TABLE(ERROR),
  NOT_UTF_8(ERROR),
  OTHER_SEPARATOR(WARNING),
  TABLE_NOT_USED(NOTE),
  // headings and rows
  MISSING_COLUMN(ERROR),
  UNKNOWN_COLUMN(ERROR),
  DOUBLED_COLUMN(ERROR),
  TOO_FEW_CELLS(ERROR),
  TOO_MANY_CELLS(ERROR),
  LINE_TOO_LONG(ERROR),
  OPEN_QUOTE(ERROR),
  CUT_OFF(ERROR),
  BLANK_LINE(WARNING),
  // cells
  READ_AS(WARNING),
  MISSING_VALUE(ERROR),
  UNKNOWN_ID(ERROR),
  UNKNOWN_SOURCE(ERROR),
  BROKEN_REFERENCE(ERROR),
  UNKNOWN_WORD(ERROR),
  BAD_FORM(ERROR),
  BAD_NUMBER(ERROR),
  NOT_A_DATE(ERROR),
  IMPOSSIBLE_DATE(ERROR),
  TEXT_TOO_LONG(WARNING),
  // rows among themselves
  END_NOT_AFTER_START(ERROR),
  DUPLICATE(ERROR),
  SELF_TIE(ERROR),
  EVENT_WITHOUT_DATE(ERROR),
  SUPERVISION_CYCLE(ERROR),
  NAME_NOT_UNIQUE(WARNING),
  EVENTS_OUT_OF_ORDER(WARNING),
  OVERLAPPING_SEATS(WARNING),
  OVERLAPPING_ROWS(WARNING),
  TWO_HOLDERS(WARNING),
  BEFORE_BIRTH(WARNING),
  AFTER_DEATH(WARNING),
  DEATH_BEFORE_BIRTH(ERROR),
  OUTSIDE_BODY(WARNING),
  PERSON_NOT_USED(WARNING),
  // what the file says of itself
  BAD_DESCRIPTION(ERROR),
  MISSPELT_KEY(WARNING),
  KEY_NOT_USED(NOTE),
  NO_PERIOD(WARNING),
  PERIOD_BACKWARDS(ERROR),
  DAY_OUTSIDE_PERIOD(WARNING),
  UNKNOWN_KEY_MOMENT(ERROR),
  KEY_MOMENT_WEIGHT(WARNING),
  KEY_MOMENT_OUTSIDE(WARNING),
  KEY_MOMENTS_OUT_OF_ORDER(WARNING),
  BODY_NOT_IN_HIERARCHY(WARNING),
  BODY_TWICE_IN_HIERARCHY(WARNING),
  NEAR_COLOURS(WARNING);

  private static final Map<String, Problem> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Problem::code, problem -> problem));

  private final Severity severity;

  Problem(Severity severity) {
    this.severity = severity;
  }

  /** Whether rows are not read because of how the file is made: others may follow from it. */
  boolean cause() {
    return compareTo(BLANK_LINE) < 0 && this != TABLE_NOT_USED;
  }

  /** Whether it goes when another is mended. */
  boolean consequence() {
    return this == BROKEN_REFERENCE;
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }

  /** The problem of that name. */
  static Optional<Problem> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The stable name as printed. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
