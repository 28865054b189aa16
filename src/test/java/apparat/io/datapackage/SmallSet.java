package apparat.io.datapackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small sound data set in a folder of its own, to be damaged at will. */
record SmallSet(Path folder) {

  private static final Path PROBLEMS = Path.of("src/test/resources/problems");
  private static final String LONG = "@@LONG@@";

  /** The sound data set. */
  static SmallSet in(Path folder) throws IOException {
    SmallSet set = new SmallSet(folder);
    set.lay(PROBLEMS.resolve("base"));
    return set;
  }

  /** The sound data set with the files of a problem laid over it. */
  static SmallSet with(String code, Path folder) throws IOException {
    SmallSet set = in(folder);
    set.lay(PROBLEMS.resolve(code));
    return set;
  }

  /** The codes that have a folder. */
  static List<String> codes() throws IOException {
    try (Stream<Path> folders = Files.list(PROBLEMS)) {
      return folders
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.equals("base"))
          .sorted()
          .toList();
    }
  }

  static Path expected(String code) {
    return PROBLEMS.resolve(code).resolve("expected.txt");
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  String text(String name) throws IOException {
    return Files.readString(file(name));
  }

  SmallSet with(String name, String text) throws IOException {
    Files.writeString(file(name), text);
    return this;
  }

  SmallSet replaced(String name, String from, String to) throws IOException {
    String text = text(name);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(name + " does not hold " + from);
    }
    return with(name, text.replace(from, to));
  }

  private void lay(Path source) throws IOException {
    Files.createDirectories(folder);
    List<Path> files;
    try (Stream<Path> tree = Files.walk(source)) {
      files = tree.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = source.relativize(file).toString();
      if (name.equals("without.txt")) {
        for (String other : Files.readAllLines(file)) {
          Files.delete(folder.resolve(other));
        }
      } else if (!name.equals("expected.txt")) {
        lay(file, folder.resolve(name));
      }
    }
  }

  private static void lay(Path file, Path target) throws IOException {
    if (Files.isRegularFile(target.getParent())) {
      Files.delete(target.getParent());
    }
    Files.createDirectories(target.getParent());
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    Files.write(
        target,
        text.contains(LONG)
            ? text.replace(LONG, "long ".repeat(250_000))
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)
            : bytes);
  }
}
