package apparat.app.outside;

import apparat.drawing.Drawing;

/** The clipboard. */
public interface Clips {

  /** Puts a picture there, at that many pixels a drawing unit. */
  void putPicture(Drawing drawing, double scale);

  void putText(String text);
}
