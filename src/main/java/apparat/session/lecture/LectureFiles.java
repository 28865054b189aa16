package apparat.session.lecture;

import apparat.history.History;
import apparat.history.Manifest;
import apparat.history.Wing;
import apparat.io.lecture.Known;
import apparat.io.lecture.LectureFile;
import apparat.io.lecture.ReadLecture;
import apparat.lecture.Lecture;
import apparat.session.SafeFile;
import apparat.session.View;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens and saves lectures about a data set, and finds those that come with it. */
public final class LectureFiles {

  private static final String FOLDER = "lectures";

  private LectureFiles() {}

  /**
   * Reads all that can be read of a lecture about a history.
   *
   * @throws IOException if the file cannot be read at all
   */
  public static ReadLecture open(Path file, History history) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return LectureFile.read(file.getFileName().toString(), in, known(history));
    }
  }

  /** What a lecture calls itself, where it does and can be read. */
  public static Optional<String> title(Path file, History history) {
    try {
      return Optional.of(open(file, history).lecture().title()).filter(title -> !title.isBlank());
    } catch (IOException e) {
      return Optional.empty(); // whoever opens it is told
    }
  }

  /** Writes a lecture whole or not at all. */
  public static void save(Lecture lecture, Path file) throws IOException {
    SafeFile.write(file, LectureFile.write(lecture).getBytes(StandardCharsets.UTF_8));
  }

  /** The lectures that come with a data set, in the order of their names. */
  public static List<Path> ready(Path dataSet) {
    Path folder =
        (Files.isDirectory(dataSet) ? dataSet : dataSet.resolveSibling(".")).resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("." + LectureFile.ENDING))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of(); // what cannot be listed cannot be offered; the dialog shows the folder
    }
  }

  /** What a history knows that a lecture may name. */
  public static Known known(History history) {
    Manifest manifest = history.manifest();
    List<String> views = Arrays.stream(View.values()).map(View::toString).toList();
    List<String> wings = manifest.wings().stream().map(Wing::id).toList();
    return new Known(
        manifest.name(),
        day -> !day.isBefore(manifest.firstDay()) && !day.isAfter(manifest.lastDay()),
        views::contains,
        id -> history.findPerson(id).isPresent(),
        wings::contains,
        id -> history.findBody(id).isPresent());
  }
}
