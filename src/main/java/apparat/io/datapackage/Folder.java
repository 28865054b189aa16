package apparat.io.datapackage;

import apparat.io.CannotRead;
import apparat.io.datapackage.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
      throw noDataSet(path);
    }
    try {
      return new Folder(folder.toRealPath());
    } catch (IOException e) {
      throw new CannotRead(path + " cannot be opened: see whether you may read it.");
    }
  }

  /** What is said of a file that is none, by what it seems to be. */
  private static CannotRead noDataSet(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.matches(".*\\.(zip|7z|rar|tar|tgz|gz)")) {
      return new CannotRead(file + " is an archive: unpack it and open the folder that was in it.");
    }
    if (name.matches(".*\\.(xlsx?|ods|numbers)")) {
      return new CannotRead(
          file
              + " is a workbook: save each of its sheets as CSV in UTF-8 into one folder, under the"
              + " names of the tables ("
              + Table.PEOPLE.file()
              + " ...), and open that.");
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (isTable(name) || Files.isRegularFile(folder.resolve(DESCRIPTION))) {
      return new CannotRead(
          file + " is one file of a data set: open its folder, " + folder + ".",
          Optional.of(folder));
    }
    return new CannotRead(file + " is not a data set: name its folder or its " + DESCRIPTION + ".");
  }

  private static boolean isTable(String name) {
    return Arrays.stream(Table.values()).anyMatch(table -> table.file().equals(name));
  }

  /** What is said of a folder in which there is nothing to read. */
  static CannotRead nothing(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    String none = named(path) + " holds no data set: neither datapackage.json nor a table.";
    Optional<Path> above = Optional.ofNullable(folder.getParent()).filter(Folder::holdsDescription);
    if (above.isPresent()) {
      return new CannotRead(
          none + " The folder above, " + above.get() + ", holds one: open that.", above);
    }
    List<Path> inside = children(folder);
    Optional<Path> below = inside.stream().filter(Folder::holdsDescription).findFirst();
    if (below.isPresent()) {
      return new CannotRead(
          none + " The folder in it, " + below.get() + ", holds one: open that.", below);
    }
    return inside.stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
        .findFirst()
        .map(
            name ->
                new CannotRead(
                    none
                        + " There is "
                        + name
                        + ", but tables go by their names: "
                        + String.join(", ", Arrays.stream(Table.values()).map(Table::file).toList())
                        + "."))
        .orElse(new CannotRead(none));
  }

  private static boolean holdsDescription(Path folder) {
    return Files.isRegularFile(folder.resolve(DESCRIPTION));
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList();
    } catch (IOException e) {
      return List.of();
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

  /** Files whose names begin like a table's, whatever their capitals and endings. */
  List<String> like(Table table) {
    return children(root).stream()
        .filter(Files::isRegularFile)
        .map(file -> file.getFileName().toString())
        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(table.word() + "."))
        .toList();
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
