package apparat.app;

import apparat.app.Opening.Opened;
import apparat.app.look.LookModel;
import apparat.session.Document;

/** The shipped data set, read once for all tests of the window. */
final class Bolsheviks {

  static final Opened OPENED = Opening.read(Document.shipped(), new LookModel());

  private Bolsheviks() {}
}
