package apparat.app.outside;

import apparat.drawing.Drawing;

/** The clipboard. */
public interface Clips {

  /** Puts a picture there, at that many pixels a drawing unit. */
  void putPicture(Drawing drawing, double scale);

  void putText(String text);

  /**
   * Puts a table there.
   *
   * @param tabs the cells parted by tabs, for spreadsheets
   * @param html the same for programs that take formatted text
   */
  default void putTable(String tabs, String html) {
    putText(tabs);
  }
}
