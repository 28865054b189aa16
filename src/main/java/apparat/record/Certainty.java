package apparat.record;

/** How sure a row is: low rows are drawn as doubtful. */
public enum Certainty {
  HIGH,
  MEDIUM,
  LOW
}
