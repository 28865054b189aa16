package apparat.app.outside;

import apparat.io.lecture.LectureFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/** The file dialogs of the reader's system. */
public final class SystemFiles implements FileDialogs {

  private final Stage owner;

  public SystemFiles(Stage owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> chooseDataSet(Optional<Path> open) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle("Open the folder of a data set");
    open.map(folder -> folder.toAbsolutePath().getParent())
        .filter(Files::isDirectory)
        .map(Path::toFile)
        .ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseTarget(String suggestedName, String ending) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Export the picture");
    chooser.setInitialFileName(suggestedName);
    chooser.getExtensionFilters().add(new ExtensionFilter("*." + ending, "*." + ending));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseLecture(Optional<Path> folder) {
    return Optional.ofNullable(lectures("Open a lecture", folder).showOpenDialog(owner))
        .map(File::toPath);
  }

  @Override
  public Optional<Path> chooseLectureTarget(Optional<Path> folder, String suggestedName) {
    FileChooser chooser = lectures("Save the lecture", folder);
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(File::toPath)
        .map(path -> withEnding(path, LectureFile.ENDING));
  }

  private static FileChooser lectures(String title, Optional<Path> folder) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter("Lectures", "*." + LectureFile.ENDING, "*.json"));
    return chooser;
  }

  private static Path withEnding(Path path, String ending) {
    String name = path.getFileName().toString();
    return name.endsWith("." + ending) ? path : path.resolveSibling(name + "." + ending);
  }
}
