package apparat.app;

import apparat.app.look.Sight;
import apparat.drawing.Drawing;
import apparat.session.Document;

/** Has a document draw what a sight asks for. */
final class Artist {

  private Artist() {}

  static Drawing draw(Document document, Sight sight) {
    return switch (sight.view()) {
      case HIERARCHY -> document.hierarchy(sight.day(), sight.size(), sight.hierarchy());
      case ALLIANCES -> document.alliances(sight.day(), sight.size(), sight.alliances());
      case BOTH -> document.both(sight.day(), sight.size(), sight.hierarchy(), sight.alliances());
    };
  }
}
