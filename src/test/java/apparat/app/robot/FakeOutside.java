package apparat.app.robot;

import apparat.app.model.Tasks;
import apparat.app.outside.Clips;
import apparat.app.outside.FileDialogs;
import apparat.app.outside.Links;
import apparat.app.outside.Outside;
import apparat.app.outside.Settings;
import apparat.drawing.Drawing;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A world around the window that remembers what was asked of it. */
public final class FakeOutside {

  public Optional<Path> folder = Optional.empty();
  public Optional<Path> beside = Optional.empty();
  public Optional<Path> target = Optional.empty();
  public Optional<Path> lecture = Optional.empty();
  public Path userFolder = Path.of("target", "user-" + ProcessHandle.current().pid());
  public Instant now = Instant.EPOCH;
  public String suggested = "";
  public final List<Drawing> pictures = new ArrayList<>();
  public final List<String> texts = new ArrayList<>();
  public final List<String> addresses = new ArrayList<>();

  public Outside with(Tasks tasks) {
    return new Outside(files(), clips(), links(), tasks, userFolder, () -> now);
  }

  public Outside with(Tasks tasks, Settings settings) {
    return new Outside(files(), clips(), links(), tasks, userFolder, () -> now, settings);
  }

  public FileDialogs files() {
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

      @Override
      public Optional<Path> chooseLecture(Optional<Path> folder) {
        return lecture;
      }

      @Override
      public Optional<Path> chooseLectureTarget(Optional<Path> folder, String suggestedName) {
        suggested = suggestedName;
        return target;
      }
    };
  }

  public Clips clips() {
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

  public Links links() {
    return addresses::add;
  }
}
