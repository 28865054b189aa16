package apparat.app.page.form;

import apparat.time.Spell;
import apparat.view.frame.SideColour;
import java.util.Optional;

/** A small figure inside an entry. */
public sealed interface Figure {

  /**
   * When it held, as a bar on the axis of the period.
   *
   * @param colour of the side it stands for, if for one
   */
  record Bar(Spell spell, Optional<SideColour> colour) implements Figure {}

  /**
   * Where somebody stands between two poles.
   *
   * @param value -2 (the low pole) to 2 (the high pole)
   */
  record Degree(int value, String low, String high) implements Figure {}
}
