package apparat.app.outside;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the reader for a place on disk. */
public interface FileDialogs {

  /**
   * The folder of a data set to open; empty when the reader thinks better of it.
   *
   * @param open the data set that is open, beside which others may lie
   */
  Optional<Path> chooseDataSet(Optional<Path> open);

  /**
   * Where to write a file that has that ending unless another one is typed; empty when the reader
   * thinks better of it.
   */
  Optional<Path> chooseTarget(String suggestedName, String ending);

  /**
   * The file of a lecture to open; empty when the reader thinks better of it.
   *
   * @param folder where to look first
   */
  Optional<Path> chooseLecture(Optional<Path> folder);

  /**
   * Where to save a lecture; empty when the reader thinks better of it.
   *
   * @param folder where to look first
   */
  Optional<Path> chooseLectureTarget(Optional<Path> folder, String suggestedName);
}
