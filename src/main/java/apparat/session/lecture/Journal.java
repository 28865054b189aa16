package apparat.session.lecture;

import apparat.io.json.JsonFile;
import apparat.io.json.JsonValue.JsonObject;
import apparat.io.json.JsonWords;
import apparat.io.lecture.Known;
import apparat.io.lecture.LectureFile;
import apparat.io.lecture.ReadLecture;
import apparat.lecture.Lecture;
import apparat.session.SafeFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps what is not saved yet where it is found after a crash: one file a running program, itself a
 * readable lecture. What a program that no longer runs has left is found by the next one.
 */
public final class Journal {

  private static final String PREFIX = "unsaved-";

  /** The member that says whose file this is. */
  private static final String OWNER = "unsaved";

  private final Path folder;
  private final Owner owner;

  /** A running program; a number alone may be given to another one later. */
  private record Owner(long process, String started) {

    static Owner of(ProcessHandle handle) {
      return new Owner(
          handle.pid(), handle.info().startInstant().map(Instant::toString).orElse(""));
    }

    boolean runs() {
      return ProcessHandle.of(process)
          .filter(ProcessHandle::isAlive)
          .filter(handle -> of(handle).equals(this))
          .isPresent();
    }
  }

  /** A journal found, with the file it stands in. */
  public record Found(Path journal, Unsaved unsaved) {}

  /**
   * The journal of this program.
   *
   * @param folder made when first needed
   */
  public Journal(Path folder) {
    this.folder = folder;
    this.owner = Owner.of(ProcessHandle.current());
  }

  private Path file() {
    return folder.resolve(PREFIX + owner.process() + "." + LectureFile.ENDING);
  }

  /** Writes the lecture in place of what was written before. */
  public void write(Unsaved unsaved) throws IOException {
    Map<String, String> others = new LinkedHashMap<>();
    others.put(OWNER, owned(unsaved.file()));
    others.putAll(unsaved.lecture().others());
    Lecture lecture = unsaved.lecture();
    String text =
        LectureFile.write(
            new Lecture(
                lecture.title(), lecture.dataSet(), lecture.minutes(), lecture.moments(), others));
    SafeFile.write(file(), text.getBytes(StandardCharsets.UTF_8));
  }

  private String owned(Optional<Path> file) {
    return "{\"process\": \""
        + owner.process()
        + "\", \"started\": "
        + JsonWords.quoted(owner.started())
        + file.map(path -> ", \"file\": " + JsonWords.quoted(path.toAbsolutePath().toString()))
            .orElse("")
        + "}";
  }

  /** Everything is saved: nothing is to be found. */
  public void clear() throws IOException {
    Files.deleteIfExists(file());
  }

  /** What programs that no longer run have left about a data set, in the order of their names. */
  public List<Found> left(Known known) {
    List<Found> found = new ArrayList<>();
    for (Path file : files()) {
      read(file, known)
          .filter(left -> left.unsaved().lecture().dataSet().equals(known.dataSet()))
          .ifPresent(found::add);
    }
    return found;
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(PREFIX))
          .filter(file -> file.getFileName().toString().endsWith("." + LectureFile.ENDING))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of(); // what cannot be listed cannot be brought back; it stays where it is
    }
  }

  /** What a file keeps; one that is damaged or not ours stays where it is. */
  private static Optional<Found> read(Path file, Known known) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      ReadLecture read = LectureFile.read(file.getFileName().toString(), in, known);
      String owned = read.lecture().others().getOrDefault(OWNER, "");
      return read.whole() && !owned.isEmpty()
          ? JsonFile.read(owned)
              .asObject()
              .filter(said -> !owner(said).runs())
              .map(said -> new Found(file, new Unsaved(without(read.lecture()), path(said))))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // it stays where it is
    }
  }

  private static Owner owner(JsonObject said) {
    String process = said.text("process");
    return new Owner(
        process.matches("\\d{1,18}") ? Long.parseLong(process) : -1, said.text("started"));
  }

  private static Optional<Path> path(JsonObject said) {
    try {
      return Optional.of(said.text("file")).filter(file -> !file.isEmpty()).map(Path::of);
    } catch (InvalidPathException e) {
      return Optional.empty(); // from another system: saved anew
    }
  }

  private static Lecture without(Lecture read) {
    Map<String, String> others = new LinkedHashMap<>(read.others());
    others.remove(OWNER);
    return new Lecture(read.title(), read.dataSet(), read.minutes(), read.moments(), others);
  }
}
