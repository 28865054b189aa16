package apparat.view.frame;

import apparat.drawing.Colour;
import apparat.drawing.Theme;
import apparat.history.Camp;
import java.util.Optional;

/**
 * The colour of a side with the letter that always goes with it.
 *
 * @param ground the colour of the side
 * @param ink the colour of the letter on it
 * @param letter empty where no side is recorded
 */
public record SideColour(Colour ground, Colour ink, String letter) {

  private static final Colour WHITE = new Colour(0xFFFFFF);
  private static final Colour DARK_INK = new Colour(0x17150F);

  /** The contrast that text needs (WCAG 2.1, AA). */
  private static final double ENOUGH = 4.5;

  /** The colour of a camp in a theme; empty: no side recorded. */
  public static SideColour of(Theme theme, Optional<Camp> camp) {
    Colour ground =
        camp.map(side -> Colour.of(theme.dark() ? side.colourDark() : side.colour()))
            .orElse(theme.noSide());
    Colour ink = contrast(WHITE, ground) >= ENOUGH ? WHITE : DARK_INK;
    return new SideColour(ground, ink, camp.map(Camp::letter).orElse(""));
  }

  /** The contrast of two colours from 1 to 21, as WCAG 2.1 defines it. */
  public static double contrast(Colour one, Colour other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Colour colour) {
    return 0.2126 * linear(colour.red())
        + 0.7152 * linear(colour.green())
        + 0.0722 * linear(colour.blue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }
}
