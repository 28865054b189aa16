package apparat.app.look;

import apparat.session.View;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Two pictures where there is room for one: beside each other they would be too small to read or
 * cut off, so one is seen at a time until there is room again.
 */
public final class OneOfTwo {

  private final LookModel look;
  private final ReadOnlyObjectProperty<View> wanted;
  private final ReadOnlyDoubleProperty scale;
  private final ReadOnlyObjectWrapper<View> seen;
  private final ReadOnlyBooleanWrapper alternating = new ReadOnlyBooleanWrapper();
  private View turned = View.HIERARCHY;
  private double width;

  public OneOfTwo(LookModel look) {
    this.look = look;
    this.wanted = look.viewProperty();
    this.scale = look.scaleProperty();
    this.seen = new ReadOnlyObjectWrapper<>(wanted.get());
    wanted.subscribe(view -> tell());
    scale.subscribe(factor -> tell());
  }

  /** The view that is drawn: the wanted one, or one of two for which there is no room. */
  public ReadOnlyObjectProperty<View> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  /** Whether one of two wanted pictures is seen at a time. */
  public ReadOnlyBooleanProperty alternatingProperty() {
    return alternating.getReadOnlyProperty();
  }

  /** Says how wide the place of the picture is; 0 where that is not known yet. */
  public void resize(double wide) {
    width = wide;
    tell();
  }

  /** Shows this one of the two, now or when there is no room for both. */
  public void turnTo(View one) {
    turned = one;
    tell();
  }

  /** Shows what was seen before: turns to it where both are still wanted. */
  public void show(View before) {
    if (alternating.get() && before != View.BOTH) {
      turnTo(before);
    } else {
      look.show(before);
    }
  }

  /** Shows the other one of the two, if one is seen at a time. */
  public void turn() {
    if (alternating.get()) {
      turnTo(turned == View.HIERARCHY ? View.ALLIANCES : View.HIERARCHY);
    }
  }

  private void tell() {
    boolean narrow = width > 0 && width < PageForm.leastWidth(View.BOTH, false) / scale.get();
    boolean one = narrow && wanted.get() == View.BOTH;
    seen.set(one ? turned : wanted.get());
    alternating.set(one);
  }
}
