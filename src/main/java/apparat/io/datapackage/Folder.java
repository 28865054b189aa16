package apparat.io.datapackage;

import apparat.io.CannotRead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of a data set, which nothing leads out of. */
record Folder(Path root) {

  static final String DESCRIPTION = "datapackage.json";

  /** The folder, named by itself or by its {@code datapackage.json}. */
  static Folder of(Path path) throws CannotRead {
    Path folder = Files.isRegularFile(path) ? path.toAbsolutePath().getParent() : path;
    if (!Files.exists(path)) {
      throw new CannotRead("There is no '" + path + "': name the folder of a data set.");
    }
    if (Files.isRegularFile(path) && !path.endsWith(DESCRIPTION)) {
      throw new CannotRead(
          path + " is not a data set: name its folder or its " + DESCRIPTION + ".");
    }
    try {
      return new Folder(folder.toRealPath());
    } catch (IOException e) {
      throw new CannotRead(path + " cannot be opened: see whether you may read it.");
    }
  }

  /** A path as messages show it: the working folder has an empty one. */
  static String named(Path path) {
    return path.toString().isEmpty() ? "." : path.toString();
  }

  /** Whether a path as written stays inside: relative, no URL, no way up and out. */
  boolean holds(String path) {
    if (path.contains("://") || path.startsWith("\\") || path.matches("[A-Za-z]:.*")) {
      return false;
    }
    try {
      Path inside = Path.of(path);
      return !inside.isAbsolute() && root.resolve(inside).normalize().startsWith(root);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The file at a path that stays inside, if there is one. */
  Optional<Path> file(String path) {
    Path file = root.resolve(path).normalize();
    return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  /** Whether a file is where it seems to be, and not a link that leads out. */
  boolean reallyHolds(Path file) {
    try {
      return file.toRealPath().startsWith(root);
    } catch (IOException e) {
      return false;
    }
  }
}
