package apparat.io.datapackage.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are written aside and moved into place when all are complete. */
final class SafeFiles implements AutoCloseable {

  private final Path folder;
  private final Map<Path, Path> written = new LinkedHashMap<>();

  SafeFiles(Path folder) {
    this.folder = folder;
  }

  /** Where to write a file meanwhile; whoever may read the folder may read it too. */
  Path aside(String name) {
    Path aside = folder.resolve("." + name + ".part");
    written.put(aside, folder.resolve(name));
    return aside;
  }

  /** Moves all files into place. */
  void moveIntoPlace() throws IOException {
    for (Map.Entry<Path, Path> file : written.entrySet()) {
      Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
    }
    written.clear();
  }

  /** Takes away what was not moved into place. */
  @Override
  public void close() throws IOException {
    for (Path aside : written.keySet()) {
      Files.deleteIfExists(aside);
    }
  }
}
