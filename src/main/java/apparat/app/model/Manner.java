package apparat.app.model;

/** How the picture goes from one day to another. */
public enum Manner {
  /** What leaves fades, then what stays moves, then what comes appears. */
  STAGED,
  /** In the same stages, one such way after another, while the day goes on evenly. */
  PLAYED,
  /** Everything at once, quickly: while the time bar is dragged. */
  STRAIGHT,
  /** Everything at once, slow at both ends: the same day on a page of another form. */
  RESHAPED,
  /** Without any movement. */
  CUT
}
