package apparat.time;

/** How exactly a historical date is known as written: to the day, the month or the year. */
public enum Precision {
  DAY,
  MONTH,
  YEAR
}
