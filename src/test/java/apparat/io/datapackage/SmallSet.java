package apparat.io.datapackage;

import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A small sound data set in a folder of its own, to be damaged at will. */
public record SmallSet(Path folder) {

  private static final Path PROBLEMS = Path.of("src/test/resources/problems");
  private static final String LONG = "@@LONG@@";
  private static final Map<String, Map<String, byte[]>> KNOWN = new ConcurrentHashMap<>();

  /** The sound data set. */
  public static SmallSet in(Path folder) throws IOException {
    SmallSet set = new SmallSet(folder);
    set.lay("base");
    return set;
  }

  /** The sound data set with the files of a problem laid over it. */
  public static SmallSet with(String code, Path folder) throws IOException {
    SmallSet set = in(folder);
    set.lay(code);
    return set;
  }

  /** The same data set as it was before it was damaged, as far as these files go. */
  public SmallSet mended(String... names) throws IOException {
    for (String name : names) {
      with(name, KNOWN.computeIfAbsent("base", SmallSet::files).get(name));
    }
    return this;
  }

  /** The codes that have a folder. */
  public static List<String> codes() throws IOException {
    try (Stream<Path> folders = Files.list(PROBLEMS)) {
      return folders
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.equals("base"))
          .sorted()
          .toList();
    }
  }

  public static Path expected(String code) {
    return PROBLEMS.resolve(code).resolve("expected.txt");
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  public String text(String name) throws IOException {
    return Files.readString(file(name));
  }

  public SmallSet with(String name, String text) throws IOException {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file anew; one that was there is never empty meanwhile, for discs take that badly. */
  public SmallSet with(String name, byte[] bytes) throws IOException {
    overwrite(file(name), bytes);
    return this;
  }

  private static void overwrite(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.truncate(bytes.length);
    }
  }

  public SmallSet replaced(String name, String from, String to) throws IOException {
    String text = text(name);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(name + " does not hold " + from);
    }
    return with(name, text.replace(from, to));
  }

  /** The data set as far as it can be read, with its problems. */
  public ReadResult read() throws IOException {
    return DataPackage.read(folder);
  }

  /** Where its problems are and what they are called: {@code people.csv:2:5 duplicate}. */
  public List<String> found() throws IOException {
    return read().diagnostics().stream().map(SmallSet::inShort).toList();
  }

  /** Place and code of a problem. */
  public static String inShort(Diagnostic problem) {
    return problem.file() + ":" + problem.line() + ":" + problem.column() + " " + problem.code();
  }

  /**
   * Writes another text into a cell of line 2 of a table, where no cell is quoted; a column that
   * the table does without is added behind the others.
   *
   * @return the character with which the cell begins, counted from 1
   */
  public int withCell(String table, String column, String text) throws IOException {
    List<String> lines = new ArrayList<>(text(table + ".csv").lines().toList());
    if (!List.of(lines.getFirst().split(",")).contains(column)) {
      lines.replaceAll(line -> line + ",");
      lines.set(0, lines.getFirst() + column);
    }
    List<String> cells = new ArrayList<>(List.of(lines.get(1).split(",", -1)));
    int cell = List.of(lines.getFirst().split(",")).indexOf(column);
    if (lines.get(1).contains("\"")) {
      throw new IllegalArgumentException(table + " has no plain cell " + column);
    }
    int start = 1 + cells.subList(0, cell).stream().mapToInt(one -> one.length() + 1).sum();
    cells.set(cell, text);
    lines.set(1, String.join(",", cells));
    with(table + ".csv", String.join("\n", lines) + "\n");
    return start;
  }

  private void lay(String name) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : KNOWN.computeIfAbsent(name, SmallSet::files).entrySet()) {
      if (file.getKey().equals("without.txt")) {
        for (String other : new String(file.getValue(), StandardCharsets.UTF_8).lines().toList()) {
          Files.delete(folder.resolve(other));
        }
      } else {
        lay(folder.resolve(file.getKey()), file.getValue());
      }
    }
  }

  private void lay(Path target, byte[] bytes) throws IOException {
    if (!target.getParent().equals(folder)) {
      Files.deleteIfExists(target.getParent());
      Files.createDirectories(target.getParent());
    }
    overwrite(target, bytes);
  }

  /** The files of a folder by name, read once for all tests. */
  private static Map<String, byte[]> files(String name) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(PROBLEMS.resolve(name))) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        files.put(PROBLEMS.resolve(name).relativize(file).toString(), bytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.remove("expected.txt");
    return files;
  }

  private static byte[] bytes(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.contains(LONG)
        ? text.replace(LONG, "long ".repeat(250_000)).getBytes(StandardCharsets.ISO_8859_1)
        : bytes;
  }
}
