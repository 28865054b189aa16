package apparat.app.model;

/** How far one press of a key goes through time. */
public enum Step {
  CHANGE,
  EVENT,
  MONTH,
  YEAR,
  KEY_MOMENT
}
