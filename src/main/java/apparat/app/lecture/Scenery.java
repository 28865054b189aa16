package apparat.app.lecture;

import apparat.app.look.LookModel;
import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Middle;
import apparat.session.View;
import java.util.List;

/**
 * What stands in the middle of the window, to be shown again: a view of the picture, perhaps of a
 * few bodies alone, or the tables.
 */
public record Scenery(LookModel look, RoomsModel rooms, View view, Middle middle, List<String> only)
    implements Runnable {

  /** What is seen now. */
  public static Scenery of(LookModel look, RoomsModel rooms) {
    return new Scenery(
        look,
        rooms,
        look.viewProperty().get(),
        rooms.middleProperty().get(),
        look.onlyProperty().get());
  }

  /** Shows it again; springs are not, for how they lay nobody knows. */
  @Override
  public void run() {
    look.showAgain(view, only);
    rooms.show(middle == Middle.TABLES ? Middle.TABLES : Middle.PICTURE);
  }

  /** As the buttons call it. */
  public String words() {
    return middle == Middle.TABLES ? "Tables" : view.words();
  }
}
