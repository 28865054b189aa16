package apparat.app;

import apparat.app.Opening.Opened;
import apparat.session.Document;
import apparat.view.hierarchy.HierarchyOptions;

/** The shipped data set, read once for all tests of the window. */
final class Bolsheviks {

  static final Opened OPENED = Opening.read(Document.shipped(), HierarchyOptions.DEFAULT);

  private Bolsheviks() {}
}
