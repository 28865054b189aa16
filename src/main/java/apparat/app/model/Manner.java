package apparat.app.model;

/** How the picture goes from one day to another. */
public enum Manner {
  /** What leaves fades, then what stays moves, then what comes appears. */
  STAGED,
  /** Everything at once, quickly: while the time bar is dragged. */
  STRAIGHT,
  /** Without any movement. */
  CUT
}
