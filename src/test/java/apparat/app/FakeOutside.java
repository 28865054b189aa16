package apparat.app;

import apparat.app.outside.Clips;
import apparat.app.outside.FileDialogs;
import apparat.app.outside.Links;
import apparat.drawing.Drawing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A world around the window that remembers what was asked of it. */
final class FakeOutside {

  Optional<Path> folder = Optional.empty();
  Optional<Path> beside = Optional.empty();
  Optional<Path> target = Optional.empty();
  String suggested = "";
  final List<Drawing> pictures = new ArrayList<>();
  final List<String> texts = new ArrayList<>();
  final List<String> addresses = new ArrayList<>();

  FileDialogs files() {
    return new FileDialogs() {
      @Override
      public Optional<Path> chooseDataSet(Optional<Path> open) {
        beside = open;
        return folder;
      }

      @Override
      public Optional<Path> chooseTarget(String suggestedName, String ending) {
        suggested = suggestedName;
        return target;
      }
    };
  }

  Clips clips() {
    return new Clips() {
      @Override
      public void putPicture(Drawing drawing, double scale) {
        pictures.add(drawing);
      }

      @Override
      public void putText(String text) {
        texts.add(text);
      }
    };
  }

  Links links() {
    return addresses::add;
  }
}
