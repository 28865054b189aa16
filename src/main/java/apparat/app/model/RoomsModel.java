package apparat.app.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What stands in the places of the window that several panels share, one at a time. */
public final class RoomsModel {

  /** What can stand in the middle. */
  public enum Middle {
    PICTURE,
    /** What holds on the day as tables. */
    TABLES,
    /** The network of the day as springs that can be pulled at. */
    SPRINGS
  }

  /** What can stand at the left. */
  public enum Left {
    NOTHING,
    /** The statements of the textbook. */
    CLAIMS,
    /** The moments of a lecture. */
    LECTURE,
    /** What changed between two days. */
    COMPARISON,
    /** Who brokers, who divides. */
    INSIGHT
  }

  private final ReadOnlyObjectWrapper<Middle> middle = new ReadOnlyObjectWrapper<>(Middle.PICTURE);
  private final ReadOnlyObjectWrapper<Left> left = new ReadOnlyObjectWrapper<>(Left.NOTHING);

  public ReadOnlyObjectProperty<Middle> middleProperty() {
    return middle.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Left> leftProperty() {
    return left.getReadOnlyProperty();
  }

  public void show(Middle wanted) {
    middle.set(wanted);
  }

  public void show(Left wanted) {
    left.set(wanted);
  }

  /** Shows it, or the picture again where it is there already. */
  public void toggle(Middle wanted) {
    show(middle.get() == wanted ? Middle.PICTURE : wanted);
  }

  /** Shows it, or nothing where it is there already. */
  public void toggle(Left wanted) {
    show(left.get() == wanted ? Left.NOTHING : wanted);
  }
}
