package apparat.stream;

import apparat.history.History;
import apparat.io.CannotRead;
import apparat.session.Document;

/** The shipped data set. */
final class PartyNetwork {

  static final History HISTORY = open();

  private PartyNetwork() {}

  private static History open() {
    try {
      return Document.open(Document.shipped()).history();
    } catch (CannotRead e) {
      throw new AssertionError(e);
    }
  }
}
