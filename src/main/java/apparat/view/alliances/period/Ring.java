package apparat.view.alliances.period;

/** The rank in the leading body, which the ring around a disc tells. */
public enum Ring {
  FULL,
  CANDIDATE,
  NONE
}
