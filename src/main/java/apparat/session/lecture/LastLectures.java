package apparat.session.lecture;

import apparat.session.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers which lecture about each data set lay on the desk last, from one start to the next: a
 * line each, the name of the data set and the file.
 */
public final class LastLectures {

  private static final int MOST = 50;
  private static final String BETWEEN = "\t";

  private final Path memory;

  /**
   * @param memory the file in which it is remembered; made when first needed
   */
  public LastLectures(Path memory) {
    this.memory = memory;
  }

  /** The last lecture about the data set, if its file is still there. */
  public Optional<Path> about(String dataSet) {
    return lines().stream()
        .filter(line -> line.startsWith(dataSet + BETWEEN))
        .flatMap(line -> path(line.substring(dataSet.length() + BETWEEN.length())))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** A lecture about the data set lies on the desk. */
  public void remember(String dataSet, Path lecture) {
    String line = dataSet + BETWEEN + lecture.toAbsolutePath().normalize();
    if (line.lines().count() != 1) {
      return; // it could not be read back
    }
    List<String> others =
        lines().stream().filter(other -> !other.startsWith(dataSet + BETWEEN)).toList();
    List<String> all = Stream.concat(Stream.of(line), others.stream()).limit(MOST).toList();
    try {
      SafeFile.write(memory, String.join("\n", all).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      return; // the lecture itself is where it was saved: nothing is lost but the memory of it
    }
  }

  private List<String> lines() {
    try {
      return Files.isRegularFile(memory) ? Files.readAllLines(memory) : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Stream<Path> path(String words) {
    try {
      return Stream.of(Path.of(words));
    } catch (InvalidPathException e) { // changed by hand
      return Stream.empty();
    }
  }
}
