package apparat.app.look;

import apparat.drawing.PageSize;
import apparat.session.View;
import java.util.function.BooleanSupplier;

/** The page that suits the place which the picture has in the window. */
public final class FittedPage {

  private final LookModel look;
  private final OneOfTwo oneOfTwo;
  private final BooleanSupplier split;
  private PageSize size;
  private double width;
  private double height;

  /**
   * @param split whether two days are drawn beside each other
   * @param first the page until the place is known
   */
  public FittedPage(LookModel look, OneOfTwo oneOfTwo, BooleanSupplier split, PageSize first) {
    this.look = look;
    this.oneOfTwo = oneOfTwo;
    this.split = split;
    this.size = first;
  }

  public PageSize size() {
    return size;
  }

  /** Whether it is known how large the place is. */
  public boolean isPlaced() {
    return width > 0;
  }

  /** Takes a page that was there before. */
  public void take(PageSize before) {
    size = before;
  }

  /** The place is so large now, in units of the window. */
  public void resize(double newWidth, double newHeight) {
    width = newWidth;
    height = newHeight;
    fit();
  }

  /** Suits the place again, after something else has changed. */
  public void fit() {
    if (width > 0) {
      size = of(width, height);
    }
  }

  /** The page if the place were wider by so much, or narrower. */
  public PageSize wider(double by) {
    return width + by > 0 ? of(width + by, height) : size;
  }

  /** The page of a place of that size. */
  public PageSize of(double wide, double high) {
    View view = oneOfTwo.seenProperty().get();
    double enlarged = look.scaleProperty().get();
    return split.getAsBoolean()
        ? PageForm.split(wide, high, enlarged)
        : PageForm.of(view, wide, high, enlarged);
  }
}
