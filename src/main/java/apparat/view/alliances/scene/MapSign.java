package apparat.view.alliances.scene;

/** A sign that only the map uses, in the order of the legend. */
public enum MapSign {
  CLOSE_ALLIANCE,
  ALLIANCE,
  RIVALRY,
  ROPE,
  FULL,
  CANDIDATE,
  POSTS,
  BLOC,
  DOUBTFUL,
  INEXACT,
  CHANGED,
  ARROW,
  WAS
}
