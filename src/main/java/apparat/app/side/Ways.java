package apparat.app.side;

import apparat.app.model.Selection;
import java.time.LocalDate;

/** Where the words of a page lead. */
interface Ways {

  /** Turns to the page of something else. */
  void turnTo(Selection selection);

  /** Goes to a day. */
  void goTo(LocalDate day);

  /** Opens an address of the web. */
  void open(String address);
}
