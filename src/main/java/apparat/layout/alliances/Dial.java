package apparat.layout.alliances;

/** How far people may move from one keyframe to the next. */
public enum Dial {
  /** One place for the whole period. */
  STILL,
  /** Who changes no tie stands still; who changes sides moves. */
  ANCHORED,
  /** The best picture of each day, with little regard to the days around it. */
  FOLLOWS
}
