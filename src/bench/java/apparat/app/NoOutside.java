package apparat.app;

import apparat.app.model.Tasks;
import apparat.app.outside.Clips;
import apparat.app.outside.FileDialogs;
import apparat.app.outside.Outside;
import apparat.drawing.Drawing;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** The world around a window at which nobody sits. */
final class NoOutside {

  private NoOutside() {}

  static Outside with(Tasks tasks, Path userFolder) {
    return new Outside(
        noFiles(), noClips(), address -> {}, tasks, userFolder, InstantSource.system());
  }

  private static FileDialogs noFiles() {
    return new FileDialogs() {
      @Override
      public Optional<Path> chooseDataSet(Optional<Path> open) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> chooseTarget(String suggestedName, String ending) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> chooseLecture(Optional<Path> folder) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> chooseLectureTarget(Optional<Path> folder, String suggestedName) {
        return Optional.empty();
      }
    };
  }

  private static Clips noClips() {
    return new Clips() {
      @Override
      public void putPicture(Drawing drawing, double scale) {
        // nobody pastes it
      }

      @Override
      public void putText(String text) {
        // nobody pastes it
      }
    };
  }
}
